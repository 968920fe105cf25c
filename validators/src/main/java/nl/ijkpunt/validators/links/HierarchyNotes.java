package nl.ijkpunt.validators.links;

import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;

/**
 * Notes of each record that has a parent or children who they are. Per reference: whose it is, who
 * is meant, and where that stands.
 */
final class HierarchyNotes implements DatasetCheck.Noting {
  static final int PARENT = 0;
  static final int CHILD = 1;

  /** The record has children, if only an empty list of them. */
  static final int LISTS_CHILDREN = 2;

  static final int WIDTH = 8 + Notes.Standing.WIDTH;

  private final JsonPath parent;
  private final JsonPath children;

  HierarchyNotes(UpAndDown names) {
    this.parent = JsonPath.of("/" + names.up());
    this.children = JsonPath.of("/" + names.down());
  }

  @Override
  public void note(JsonRecord record, Notes notes) {
    JsonPath id = record.recordType().id();
    Tape tape = record.tape();
    int own = id == null ? -1 : id.find(tape, record.root());
    if (id == null || own < 0 || tape.kind(own) != Tape.STRING) {
      return;
    }
    int up = parent.find(tape, record.root());
    if (up >= 0) {
      add(PARENT, record, own, reference(tape, up, id), 0, notes);
    }
    int down = children.find(tape, record.root());
    if (down < 0 || tape.kind(down) != Tape.ARRAY) {
      return;
    }
    add(LISTS_CHILDREN, record, own, own, 0, notes);
    int index = 0;
    for (int item = down + Tape.WIDTH; item < tape.next(down); item = tape.next(item)) {
      add(CHILD, record, own, reference(tape, item, id), index++, notes);
    }
  }

  /** The cell of an id: the value itself, or the id in an object. */
  private static int reference(Tape tape, int value, JsonPath id) {
    int at = tape.kind(value) == Tape.OBJECT ? id.find(tape, value) : value;
    return at >= 0 && tape.kind(at) == Tape.STRING ? at : -1;
  }

  private static void add(int kind, JsonRecord record, int own, int other, int index, Notes notes) {
    if (other < 0) {
      return;
    }
    Tape tape = record.tape();
    notes.add(kind | ((long) index << 8));
    notes.add(Ids.high(tape, own));
    notes.add(Ids.low(tape, own));
    notes.add(Ids.high(tape, other));
    notes.add(Ids.low(tape, other));
    notes.add(((long) tape.start(own) << 32) | tape.end(own));
    notes.add(((long) tape.start(other) << 32) | tape.end(other));
    notes.add(notes.text(record.type()));
    notes.addStanding(record);
  }
}
