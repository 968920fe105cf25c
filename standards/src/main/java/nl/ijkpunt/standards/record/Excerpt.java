package nl.ijkpunt.standards.record;

import java.util.Arrays;

/**
 * A record made of properties that stand somewhere in another, in the bytes of that one: so it is
 * still known where each stands. Used again for the next; nothing may keep what it gave.
 */
public final class Excerpt {
  private final Tape tape = new Tape();
  private Tape whole = tape;
  private int root;

  /** Begins a record that has no properties yet. */
  public void begin(JsonRecord record) {
    whole = record.tape();
    tape.clear();
    tape.bytes = whole.bytes;
    int from = record.root();
    root = tape.add(whole.cells[from], whole.start(from), whole.end(from));
  }

  /**
   * Adds a property.
   *
   * @param name the cell of its name in the other record
   */
  public void add(int name) {
    int[] source = whole.cells;
    int after = source[name + Tape.WIDTH + 3];
    int first = tape.size;
    int length = after - name;
    if (first + length + Tape.WIDTH > tape.cells.length) {
      tape.cells = Arrays.copyOf(tape.cells, 2 * (first + length + Tape.WIDTH));
    }
    System.arraycopy(source, name, tape.cells, first, length);
    for (int at = first; at < first + length; at += Tape.WIDTH) {
      if (tape.kind(at) != Tape.NAME) {
        tape.cells[at + 3] += first - name;
      }
    }
    tape.size = first + length;
  }

  /** That the properties added are those of several objects, which may have names in common. */
  public void mayNameTwice() {
    tape.cells[root] |= Tape.DUPLICATES;
  }

  /** The record that was begun, which stands where the other does. */
  public JsonRecord of(JsonRecord record) {
    tape.cells[root + 3] = tape.size;
    tape.isAbout(root);
    return record.on(tape, root);
  }
}
