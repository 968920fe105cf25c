package nl.ijkpunt.standards.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a known type, read straight from the bytes. Its tape is used again for the
 * next record, so a check must not keep it.
 */
public final class JsonRecord implements DataRecord {
  /** Instead of a place in an array: the record is a document of its own. */
  static final long ALONE = -1;

  /** Instead of a place in an array: the record stands on a line of its own. */
  static final long ON_A_LINE = -2;

  private final RecordType type;
  private final Tape tape;
  private final int root;
  private final Lines lines;
  private final String base;
  private final long index;
  private @Nullable CellFinder finder;
  private int[] cells = {};

  /**
   * A record on a tape.
   *
   * @param root the cell where the record begins
   * @param base where the record, or the array it is in, stands in its document
   * @param index its place in that array, from 0; negative when it stands on its own
   */
  public JsonRecord(RecordType type, Tape tape, int root, Lines lines, String base, long index) {
    this.type = type;
    this.tape = tape;
    this.root = root;
    this.lines = lines;
    this.base = base;
    this.index = index;
  }

  /** The same record as one of another type. */
  public JsonRecord as(RecordType other) {
    return new JsonRecord(other, tape, root, lines, base, index);
  }

  /** What stands on another tape, as a record in the place of this. */
  JsonRecord on(Tape other, int at) {
    return new JsonRecord(type, other, at, lines, base, index);
  }

  @Override
  public String type() {
    return type.name();
  }

  public RecordType recordType() {
    return type;
  }

  public Tape tape() {
    return tape;
  }

  /** The cell where the record begins. */
  public int root() {
    return root;
  }

  /** Where the record stands in its document, as a JSON Pointer. */
  public String pointer() {
    return index < 0 ? base : base + "/" + index;
  }

  /** The record's place in the array it is in, from 0; negative when it is in none. */
  public long index() {
    return index;
  }

  /** Whether this place in an array says that the record stands on a line of its own. */
  public static boolean isOnALine(long index) {
    return index == ON_A_LINE;
  }

  /** Where the record, or the array it is in, stands in its document, as a JSON Pointer. */
  public String base() {
    return base;
  }

  /** Whether the record is one of many in its source. */
  public boolean isListed() {
    return index != ALONE;
  }

  /** What turns places in the bytes into lines; holds for as long as the bytes do. */
  public Lines lines() {
    return lines;
  }

  /** Where the stretch of bytes that holds the record stands. */
  public Place place() {
    return lines.place();
  }

  /** The line the record begins on, from 1. */
  public long line() {
    return lines.line(tape.start(root));
  }

  /** The cells that are looked for; those last found are found again without looking. */
  public int[] cells(CellFinder wanted) {
    if (finder != wanted) {
      cells = wanted.find(this);
      finder = wanted;
    }
    return cells;
  }

  /** Looks for cells that several checks ask about. */
  @FunctionalInterface
  public interface CellFinder {
    /** The cells, in an order of its own. */
    int[] find(JsonRecord record);
  }

  @Override
  public Subject subject() {
    return type.subject(this);
  }

  /** The string at the path. */
  public Optional<String> text(JsonPath path) {
    int at = path.find(tape, root);
    return at >= 0 && tape.kind(at) == Tape.STRING ? Optional.of(tape.text(at)) : Optional.empty();
  }

  /** The whole number at the path. */
  public OptionalLong integer(JsonPath path) {
    int at = path.find(tape, root);
    if (at < 0 || tape.kind(at) != Tape.INTEGER || tape.end(at) - tape.start(at) > 18) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(tape.text(at)));
  }

  /** Whether the path leads to {@code true} or {@code false}, and which. */
  public Optional<Boolean> bool(JsonPath path) {
    int at = path.find(tape, root);
    int kind = at < 0 ? Tape.NULL : tape.kind(at);
    return kind == Tape.TRUE || kind == Tape.FALSE
        ? Optional.of(kind == Tape.TRUE)
        : Optional.empty();
  }

  /** How many items the array at the path has. */
  public OptionalLong count(JsonPath path) {
    int at = path.find(tape, root);
    if (at < 0 || tape.kind(at) != Tape.ARRAY) {
      return OptionalLong.empty();
    }
    long count = 0;
    for (int item = at + Tape.WIDTH; item < tape.next(at); item = tape.next(item)) {
      count++;
    }
    return OptionalLong.of(count);
  }

  /** The date (ISO 8601, year-month-day) at the path; empty also where the text is no date. */
  public Optional<LocalDate> date(JsonPath path) {
    int at = path.find(tape, root);
    return at < 0 ? Optional.empty() : date(tape, at);
  }

  /** The date in a cell; empty also where the text is no date. */
  public static Optional<LocalDate> date(Tape tape, int at) {
    if (tape.kind(at) != Tape.STRING || tape.end(at) - tape.start(at) != 10) {
      return Optional.empty();
    }
    byte[] b = tape.bytes();
    int s = tape.start(at);
    int year = digits(b, s, 4);
    int month = digits(b, s + 5, 2);
    int day = digits(b, s + 8, 2);
    if ((year | month | day) < 0 || b[s + 4] != '-' || b[s + 7] != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The moment (RFC 3339, with offset) at the path; empty also where the text is no moment. */
  public Optional<OffsetDateTime> moment(JsonPath path) {
    int at = path.find(tape, root);
    return at < 0 ? Optional.empty() : moment(tape, at);
  }

  /** The moment in a cell; empty also where the text is no moment. */
  public static Optional<OffsetDateTime> moment(Tape tape, int at) {
    if (tape.kind(at) != Tape.STRING) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(tape.text(at)));
    } catch (DateTimeParseException noMoment) {
      return Optional.empty();
    }
  }

  /** The location of the value at the path; of the record itself where there is none. */
  public Location at(JsonPath path) {
    int at = path.find(tape, root);
    return at < 0 ? at(root, path.toString()) : at(at, path.toString());
  }

  /**
   * The location of a value of this record.
   *
   * @param cell where the value stands on the tape
   * @param path the way to it from the record, as a JSON Pointer
   */
  public Location at(int cell, String path) {
    int kind = tape.kind(cell);
    boolean quoted = kind == Tape.STRING || kind == Tape.NAME;
    String pointer = pointer();
    return lines
        .location(tape.start(cell) - (quoted ? 1 : 0), pointer + path)
        .in(new Location.InRecord(pointer, index == ON_A_LINE ? line() : 0));
  }

  /**
   * The location of a value of this record that the standard has another way to.
   *
   * @param cell where the value stands on the tape
   * @param path that way
   */
  public Location placed(int cell, String path) {
    String pointer = pointer();
    String way = Pointers.between(tape, root, cell);
    return at(cell, way).in(new Location.InRecord(pointer, index == ON_A_LINE ? line() : 0, path));
  }

  private static int digits(byte[] bytes, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
