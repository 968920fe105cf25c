package nl.ijkpunt.validators.links;

import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;

/**
 * Notes of each record who it is, which records it brings along inside it, and which it asks for.
 */
final class LinkNotes implements DatasetCheck.Noting {
  /** Opens the notes of a record. */
  static final int OWN = 0;

  /** A record that stands inside another. */
  static final int GIVEN = 1;

  /** A reference. */
  static final int ASKED = 2;

  static final int OWN_WIDTH = 6 + Notes.Standing.WIDTH;
  static final int GIVEN_WIDTH = 4;
  static final int ASKED_WIDTH = 5;

  /** Flag of {@link #OWN}: the record is one of many in its source. */
  static final long LISTED = 1L << 16;

  /** Flag of {@link #OWN}: the record has an id. */
  static final long IDENTIFIED = 1L << 17;

  /** Flag of {@link #ASKED}: not the record itself asks, but what stands inside it. */
  static final long NESTED = 1L << 18;

  private static final int MOST_DEPTH = 8;

  private final LinkModel model;

  LinkNotes(LinkModel model) {
    this.model = model;
  }

  @Override
  public void note(JsonRecord record, Notes notes) {
    OfType type = model.of(record.recordType());
    if (type == null || type.isSilent()) {
      return;
    }
    Tape tape = record.tape();
    int root = record.root();
    int id = id(type, tape, root);
    notes.add(
        OWN
            | ((long) type.index() << 8)
            | (record.isListed() ? LISTED : 0)
            | (id >= 0 ? IDENTIFIED : 0));
    notes.add(id < 0 ? 0 : Ids.high(tape, id));
    notes.add(id < 0 ? 0 : Ids.low(tape, id));
    notes.add(Facts.pack(type.remembered(), tape, root));
    notes.add(id < 0 ? 0 : tape.start(id));
    notes.add(id < 0 ? 0 : tape.end(id));
    notes.addStanding(record);
    new Walk(tape, notes).members(type, root, "", 0);
  }

  private static int id(OfType type, Tape tape, int object) {
    JsonPath path = type.type().id();
    int at = path == null ? -1 : path.find(tape, object);
    return at >= 0 && tape.kind(at) == Tape.STRING ? at : -1;
  }

  /** One way through a record. */
  private final class Walk {
    private final Tape tape;
    private final Notes notes;

    Walk(Tape tape, Notes notes) {
      this.tape = tape;
      this.notes = notes;
    }

    void members(OfType type, int object, String prefix, int depth) {
      int end = tape.next(object);
      for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
        int place = type.names().find(tape, name);
        if (place >= type.links().size()) {
          states(type, name, prefix, depth);
        } else if (place >= 0) {
          values(type, place, name + Tape.WIDTH, prefix, depth);
        }
      }
    }

    /** Further states of the same record: each holds an object like it. */
    private void states(OfType type, int name, String prefix, int depth) {
      int states = name + Tape.WIDTH;
      if (tape.kind(states) != Tape.ARRAY || depth >= MOST_DEPTH) {
        return;
      }
      int index = 0;
      for (int item = states + Tape.WIDTH; item < tape.next(states); item = tape.next(item)) {
        String inner = prefix + "/" + Pointers.segment(tape.text(name)) + "/" + index++;
        if (tape.kind(item) == Tape.OBJECT) {
          objects(type, item, inner, depth + 1);
        }
      }
    }

    private void objects(OfType type, int object, String prefix, int depth) {
      int end = tape.next(object);
      for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
        if (tape.kind(name + Tape.WIDTH) == Tape.OBJECT) {
          String inner = prefix + "/" + Pointers.segment(tape.text(name));
          members(type, name + Tape.WIDTH, inner, depth);
        }
      }
    }

    private void values(OfType type, int place, int value, String prefix, int depth) {
      if (tape.kind(value) != Tape.ARRAY) {
        value(type, place, value, 0, prefix, depth);
        return;
      }
      int index = 0;
      for (int item = value + Tape.WIDTH; item < tape.next(value); item = tape.next(item)) {
        value(type, place, item, ++index, prefix, depth);
      }
    }

    private void value(OfType type, int place, int value, int item, String prefix, int depth) {
      if (tape.kind(value) == Tape.STRING) {
        ask(type, place, value, item, prefix, depth);
        return;
      }
      Link link = type.links().get(place);
      if (tape.kind(value) != Tape.OBJECT || link.usual() < 0 || depth >= MOST_DEPTH) {
        return;
      }
      OfType target = model.type(link.usual());
      int id = id(target, tape, value);
      String inner =
          prefix + "/" + link.relation().property() + (item == 0 ? "" : "/" + (item - 1));
      if (id >= 0 && !isWhole(value)) {
        ask(type, place, id, item, prefix, depth);
      } else if (id >= 0) {
        notes.add(GIVEN | ((long) target.index() << 8));
        notes.add(Ids.high(tape, id));
        notes.add(Ids.low(tape, id));
        notes.add(Facts.pack(target.remembered(), tape, value));
        ask(type, place, id, item, prefix, depth);
      }
      members(target, value, inner, depth + 1);
    }

    /** Whether an object says more than which record is meant: an id, and maybe a type. */
    private boolean isWhole(int object) {
      int count = 0;
      int end = tape.next(object);
      for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
        count++;
      }
      return count > 2;
    }

    private void ask(OfType type, int place, int id, int item, String prefix, int depth) {
      if (tape.start(id) == tape.end(id)) {
        return; // No id refers to nobody; that it is none is another rule's business.
      }
      notes.add(
          ASKED
              | ((long) type.index() << 8)
              | (depth > 0 ? NESTED : 0)
              | ((long) place << 20)
              | ((long) item << 32));
      notes.add(Ids.high(tape, id));
      notes.add(Ids.low(tape, id));
      notes.add(((long) tape.start(id) << 32) | tape.end(id));
      notes.add(notes.text(prefix));
    }
  }
}
