package nl.ijkpunt.standards.record;

import java.util.Arrays;

/**
 * Which names the objects that are open have had, so that a second one is noticed at once. For each
 * depth a table by hash, which is never cleared: what stands in it counts only for the object that
 * put it there.
 */
final class SeenNames {
  /** More names than this are not for here: a table must never fill up. */
  static final int MOST = 64;

  private static final int SLOTS = 4 * MOST;

  private static final long[] NONE = {};

  private final Tape tape;
  private long[][] tables = {NONE};
  private int objects;

  SeenNames(Tape tape) {
    this.tape = tape;
  }

  /** Begins an object at this depth, and gives the number by which its names are told apart. */
  int begin(int depth) {
    if (depth >= tables.length) {
      int known = tables.length;
      tables = Arrays.copyOf(tables, 2 * depth);
      Arrays.fill(tables, known, tables.length, NONE);
    }
    if (++objects == 0) {
      // The numbers begin anew, and may not meet the old ones.
      Arrays.fill(tables, NONE);
      objects = 1;
    }
    if (tables[depth].length == 0) {
      tables[depth] = new long[SLOTS];
    }
    return objects;
  }

  /**
   * Whether an object has a name already; from then on it has.
   *
   * @param name the cell of the name
   * @param hash of the name
   */
  boolean has(int depth, int object, int name, int hash) {
    long[] table = tables[depth];
    int slot = hash & (SLOTS - 1);
    while ((int) (table[slot] >>> 32) == object) {
      int other = (int) table[slot];
      if (tape.cells[other + 3] == hash && tape.isSameText(other, name)) {
        return true;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    table[slot] = ((long) object << 32) | name;
    return false;
  }
}
