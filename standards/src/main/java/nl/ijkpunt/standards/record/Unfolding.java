package nl.ijkpunt.standards.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.RecordReader.RecordSink;
import org.jspecify.annotations.Nullable;

/** Finds the records in what a tape holds, and says of which type each is. */
final class Unfolding {
  private final RecordTypes types;
  private final Envelopes envelopes;
  private final @Nullable RecordType forced;
  private final Tokenizer tokenizer;
  private final Tape tape;
  private final JsonChunk chunk;
  private final Lines lines;
  private final RecordSink sink;
  private final long alone;

  Unfolding(
      Envelopes envelopes,
      @Nullable RecordType forced,
      Tokenizer tokenizer,
      JsonChunk chunk,
      Lines lines,
      RecordSink sink) {
    this.types = envelopes.types();
    this.envelopes = envelopes;
    this.forced = forced;
    this.tokenizer = tokenizer;
    this.tape = tokenizer.tape();
    this.chunk = chunk;
    this.lines = lines;
    this.sink = sink;
    this.alone = chunk.shape() == JsonChunk.Shape.LINES ? JsonRecord.ON_A_LINE : JsonRecord.ALONE;
  }

  /** What the tape holds is a document of its own. */
  void document() {
    if (tape.size() > 0) {
      reportDuplicates("");
      value(0, "", chunk.hint(), true);
    }
  }

  /** What the tape holds is one item of an array. */
  void item(long index) {
    if (tokenizer.firstDuplicate() >= 0) {
      reportDuplicates(chunk.pointer() + "/" + index);
    }
    leaf(0, chunk.pointer(), index, chunk.hint());
  }

  private void value(int at, String pointer, @Nullable RecordType hint, boolean top) {
    if (tape.kind(at) == Tape.ARRAY) {
      array(at, pointer, hint);
      return;
    }
    RecordType told = recordType(at);
    if (told != null) {
      leaf(at, pointer, alone, hint, told);
    } else if (tape.kind(at) != Tape.OBJECT || forcedToEnvelope()) {
      leaf(at, pointer, alone, hint, null);
    } else if (top && envelopes.isGateway(tape, at)) {
      bodies(at, pointer);
    } else if (envelopes.isPage(tape, at)) {
      page(at, pointer, hint);
    } else if (forced == null && envelopes.isCollections(tape, at, lines)) {
      collections(at, pointer);
    } else {
      leaf(at, pointer, alone, hint, null);
    }
  }

  private @Nullable RecordType recordType(int at) {
    RecordType told = types.recognise(tape, at);
    boolean hollow = told != null && chunk.seams() != null && holdsHollow(at);
    return hollow ? null : told;
  }

  /** Whether records were read from this object before it turned out to have an id itself. */
  private boolean holdsHollow(int object) {
    int end = tape.next(object);
    for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      int value = name + Tape.WIDTH;
      if (tape.kind(value) == Tape.ARRAY && lines.isHollow(tape.start(value))) {
        return true;
      }
    }
    return false;
  }

  private boolean forcedToEnvelope() {
    return forced != null && envelopes.isEnvelope(forced);
  }

  private void array(int at, String pointer, @Nullable RecordType hint) {
    if (lines.isHollow(tape.start(at))) {
      return;
    }
    int first = at + Tape.WIDTH;
    int end = tape.next(at);
    RecordType sibling = hint != null || first >= end ? hint : types.recognise(tape, first);
    long index = 0;
    for (int item = first; item < end; item = tape.next(item)) {
      leaf(item, pointer, index++, sibling);
    }
  }

  private void bodies(int object, String pointer) {
    int bodies = envelopes.bodies(tape, object);
    String inner = pointer + "/" + types.envelope().bodies();
    int end = tape.next(bodies);
    for (int name = bodies + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      value(name + Tape.WIDTH, inner + "/" + segment(name), null, false);
    }
  }

  private void page(int at, String pointer, @Nullable RecordType hint) {
    int items = envelopes.items(tape, at);
    boolean array = items >= 0 && tape.kind(items) == Tape.ARRAY;
    boolean wrapper = array && envelopes.pagingMembers(tape, at) == 0;
    if (!wrapper && !tape.has(at, Tape.INCOMPLETE)) {
      sink.record(new JsonRecord(types.envelope().page(), tape, at, lines, pointer, alone));
    }
    if (array) {
      array(items, pointer + "/" + types.envelope().items(), hint);
    }
  }

  private void collections(int object, String pointer) {
    int end = tape.next(object);
    for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      int value = name + Tape.WIDTH;
      RecordType hint = types.ofCollection(tape.text(name));
      if (tape.kind(value) == Tape.ARRAY) {
        array(value, pointer + "/" + segment(name), hint);
      } else if (tape.kind(value) == Tape.OBJECT) {
        leaf(value, pointer + "/" + segment(name), alone, hint);
      }
    }
    if (types.recognise(tape, object) != null) {
      unrecognised(object, pointer);
    }
  }

  private void leaf(int at, String pointer, long index, @Nullable RecordType hint) {
    leaf(at, pointer, index, hint, forced == null ? types.recognise(tape, at) : null);
  }

  private void leaf(
      int at, String pointer, long index, @Nullable RecordType hint, @Nullable RecordType told) {
    if (tape.has(at, Tape.INCOMPLETE)) {
      return;
    }
    RecordType type = typeOf(told, hint);
    if (type != null) {
      tape.isAbout(at);
      sink.record(new JsonRecord(type, tape, at, lines, pointer, index));
      return;
    }
    unrecognised(at, index < 0 ? pointer : pointer + "/" + index);
  }

  private void unrecognised(int at, String pointer) {
    boolean quoted = tape.kind(at) == Tape.STRING;
    Location location = lines.location(tape.start(at) - (quoted ? 1 : 0), pointer);
    sink.problem(new ReadProblem("record-type-recognised", location, Map.of()));
  }

  private @Nullable RecordType typeOf(@Nullable RecordType told, @Nullable RecordType hint) {
    if (forced != null) {
      return forced;
    }
    if (told == null) {
      return hint;
    }
    boolean sameId = hint != null && Objects.equals(hint.id(), told.id());
    return told.fallback() && sameId ? hint : told;
  }

  private void reportDuplicates(String base) {
    if (tokenizer.firstDuplicate() < 0) {
      return;
    }
    List<Integer> names = Pointers.duplicateNames(tape);
    for (int name : names) {
      String pointer = base + Pointers.between(tape, 0, name);
      sink.problem(
          new ReadProblem(
              "json-names-unique",
              lines.location(tape.start(name) - 1, pointer),
              Map.of("property", tape.text(name))));
    }
  }

  private String segment(int name) {
    return Pointers.segment(tape.text(name));
  }
}
