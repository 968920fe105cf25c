package nl.ijkpunt.mappings.table;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the tape of a record, on one thread: writes what the record becomes while it keeps
 * account of every value. Longer than most: it is the inner loop.
 */
final class Walk {
  static final Text TWICE =
      new Text(
          "an object names this twice; the last counts",
          "een object noemt dit tweemaal; de laatste telt");

  final Output out = new Output();
  final Choices choices;

  /** How often something that the target demands was not there, by its path. */
  final Map<String, Long> lacks = new TreeMap<>();

  final Compiler compiler;
  final Extras extras = new Extras();
  final Times.Midnights midnights = new Times.Midnights();

  /** Which consumer is written, where there is a document for each; empty otherwise. */
  String turn = "";

  /** Whether values have been counted already, when a record is written once more. */
  boolean silent;

  private final boolean dropsNulls;
  private final @Nullable Marks marks;
  private final @Nullable Marks origins;
  private Tape tape = new Tape();
  private @Nullable JsonRecord record;
  private boolean hasLineFeeds;
  private long written;

  /**
   * A walk.
   *
   * @param marks where to note what was written from what, for a mapping that comes after; or null
   * @param origins what a mapping before this one noted; or null
   */
  Walk(Compiler compiler, Choices choices, @Nullable Marks marks, @Nullable Marks origins) {
    this.compiler = compiler;
    this.choices = choices;
    this.dropsNulls = compiler.dropsNulls();
    this.marks = marks;
    this.origins = origins;
  }

  /** Begins with another record. */
  void begin(JsonRecord next) {
    record = next;
    tape = next.tape();
    int root = next.root();
    hasLineFeeds =
        !JsonRecord.isOnALine(next.index())
            && isBroken(tape.bytes(), tape.start(root), tape.end(root));
    out.back(0);
    extras.clear();
    if (marks != null) {
      marks.begin(next);
    }
  }

  private static boolean isBroken(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  Tape tape() {
    return tape;
  }

  JsonRecord record() {
    return Objects.requireNonNull(record);
  }

  int kind(int cell) {
    return tape.cells()[cell] & 0xFF;
  }

  /** Writes what an object becomes; gives which of the members that are asked about it has. */
  long object(Node node, int object) {
    long outer = written;
    written = 0;
    out.write('{');
    members(node, object);
    if (node.consumer != null) {
      node.consumer.write(this, object);
    }
    for (Node.Fixed fixed : node.fixed) {
      fixed(fixed, object);
    }
    long has = written;
    out.write('}');
    written = outer;
    return has;
  }

  /** Writes what the members of an object become into the object that is under way. */
  void members(Node node, int object) {
    int[] cells = tape.cells();
    int end = cells[object + 3];
    boolean twice = (cells[object] & Tape.DUPLICATES) != 0;
    for (int name = object + Tape.WIDTH; name < end; name = cells[name + Tape.WIDTH + 3]) {
      member(node, object, name, twice && isRepeated(name, end));
    }
  }

  private void member(Node node, int object, int name, boolean repeated) {
    int value = name + Tape.WIDTH;
    int place = node.names.find(tape, name);
    Field field = place >= 0 ? node.fields[place] : node.stranger(tape.text(name));
    if (repeated) {
      count(field, Fate.LOST, TWICE, value);
    } else if (dropsNulls && kind(value) == Tape.NULL) {
      count(field, Fate.MAPPED, Text.NONE, value);
    } else {
      field.action.run(this, field, object, value);
    }
  }

  private boolean isRepeated(int name, int end) {
    String text = tape.text(name);
    int[] cells = tape.cells();
    for (int later = cells[name + Tape.WIDTH + 3];
        later < end;
        later = cells[later + Tape.WIDTH + 3]) {
      if (tape.text(later).equals(text)) {
        return true;
      }
    }
    return false;
  }

  private void fixed(Node.Fixed fixed, int object) {
    Field field = fixed.field();
    if ((written & (1L << field.slot)) != 0) {
      return;
    }
    if (fixed.written().length > 0) {
      name(field);
      count(field, Fate.DEFAULTED, field.row.reason(), object);
      out.write(fixed.written());
      return;
    }
    int id = find(object, fixed.constant().value());
    if (id >= 0 && kind(id) == Tape.STRING) {
      name(field);
      count(field, Fate.DEFAULTED, field.row.reason(), object);
      out.write(Compiler.UUID_CODE);
      copy(id);
      out.write('}');
    }
  }

  /** Begins the member that a field becomes. */
  void name(Field field) {
    if (field.slot >= 0) {
      written |= 1L << field.slot;
    }
    out.name(field.name);
  }

  /** Takes back a member that came to nothing; the target may have had it before. */
  void unname(Field field, int size, boolean had) {
    out.back(size);
    if (field.slot >= 0 && !had) {
      written &= ~(1L << field.slot);
    }
  }

  /** Whether the object under way has this member of those asked about. */
  boolean has(int slot) {
    return slot >= 0 && (written & (1L << slot)) != 0;
  }

  void wrote(int slot) {
    if (slot >= 0) {
      written |= 1L << slot;
    }
  }

  /** The cell of a member of an object, or -1. */
  int find(int object, String name) {
    return compiler.path(name).find(tape, object);
  }

  /** The shape of what a field holds, at its place. */
  Node inner(Field field) {
    Node inner = field.inner;
    if (inner == null) {
      inner = compiler.inner(field, field.row.as());
      field.inner = inner;
    }
    return inner;
  }

  /** Takes a value over as it is written. */
  void copy(int cell) {
    int start = tape.start(cell);
    int end = tape.end(cell);
    int kind = kind(cell);
    if (kind == Tape.STRING) {
      out.write(tape.bytes(), start - 1, end + 1);
    } else if (!hasLineFeeds || kind > Tape.ARRAY) {
      out.write(tape.bytes(), start, end);
    } else {
      compact(cell, kind);
    }
  }

  /** A value over several lines becomes one on one line. */
  private void compact(int cell, int kind) {
    boolean object = kind == Tape.OBJECT;
    int[] cells = tape.cells();
    int end = cells[cell + 3];
    out.write(object ? '{' : '[');
    for (int at = cell + Tape.WIDTH; at < end; at = cells[at + 3]) {
      out.next();
      if (object) {
        out.string(tape.bytes(), tape.start(at), tape.end(at));
        out.write(':');
        at += Tape.WIDTH;
      }
      copy(at);
    }
    out.write(object ? '}' : ']');
  }

  /**
   * Puts a value on the account; before it is written, so that it can be told later what came of
   * it.
   */
  void count(Field field, Fate fate, Text reason, int cell) {
    if (marks != null && fate != Fate.LOST) {
      marks.add(out.size(), field, fate, reason, cell);
    }
    if (silent) {
      return;
    }
    if (origins != null) {
      origins.compose(this, field, fate, reason, cell);
      return;
    }
    Tally tally = field.tally(fate, reason);
    tally.count += fate == Fate.DEFAULTED ? 1 : tape.leaves(cell);
    if (tally.first == null && fate != Fate.DEFAULTED) {
      tally.first = record().placed(cell, field.path);
    }
  }

  /** The value becomes what the row says of it, exactly or nearly. */
  void settled(Field field, int cell) {
    Text reason = field.row.reason();
    count(field, reason.isEmpty() ? Fate.MAPPED : Fate.APPROXIMATED, reason, cell);
  }

  /** The value has nowhere to go. */
  void lost(Field field, Text reason, int cell) {
    count(field, Fate.LOST, reason, cell);
  }
}
