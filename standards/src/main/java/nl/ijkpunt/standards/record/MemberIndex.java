package nl.ijkpunt.standards.record;

import java.util.Arrays;

/**
 * Finds properties of one object on a tape after another. Whoever asks for a second property of an
 * object will ask for more: they are then found by hash.
 */
final class MemberIndex {
  /** The object whose properties have been put in {@link #names}, or -1. */
  private int indexed = -1;

  /** The object that was last searched from front to back, or -1. */
  private int searched = -1;

  /** Cells of names by their hash; 0 for none, as a name is never the first cell. */
  private int[] names = {};

  /** Forgets which objects it knows. */
  void clear() {
    indexed = -1;
    searched = -1;
  }

  /** The value of the property with this name, or -1. */
  int find(Tape tape, int object, int hash, byte[] name) {
    if (object == indexed) {
      return byHash(tape, hash, name);
    }
    if (object == searched) {
      index(tape.cells, object);
      return byHash(tape, hash, name);
    }
    searched = object;
    int[] cells = tape.cells;
    int end = cells[object + 3];
    int at = object + Tape.WIDTH;
    while (at < end) {
      int value = at + Tape.WIDTH;
      if (cells[at + 3] == hash && tape.is(at, name)) {
        return value;
      }
      at = cells[value + 3];
    }
    return -1;
  }

  private int byHash(Tape tape, int hash, byte[] name) {
    int mask = names.length - 1;
    for (int slot = hash & mask; names[slot] != 0; slot = (slot + 1) & mask) {
      int at = names[slot];
      if (tape.cells[at + 3] == hash && tape.is(at, name)) {
        return at + Tape.WIDTH;
      }
    }
    return -1;
  }

  private void index(int[] cells, int object) {
    int end = cells[object + 3];
    int count = 0;
    for (int at = object + Tape.WIDTH; at < end; at = cells[at + Tape.WIDTH + 3]) {
      count++;
    }
    int room = Integer.highestOneBit(Math.max(16, count)) * 4;
    if (names.length < room) {
      names = new int[room];
    } else {
      Arrays.fill(names, 0);
    }
    int mask = names.length - 1;
    for (int at = object + Tape.WIDTH; at < end; at = cells[at + Tape.WIDTH + 3]) {
      int slot = cells[at + 3] & mask;
      while (names[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      names[slot] = at;
    }
    indexed = object;
  }
}
