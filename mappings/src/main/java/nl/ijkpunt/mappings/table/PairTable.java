package nl.ijkpunt.mappings.table;

import java.util.Optional;

/** A table from pairs of numbers to pairs of numbers, in a flat array. */
final class PairTable {
  private static final int WIDTH = 4;

  private long[] cells = new long[WIDTH << 4];
  private int size;

  /** Two numbers; a key whose first is 0 stands for nothing. */
  record Pair(long high, long low) {}

  void put(Pair key, Pair value) {
    if (size * 2 * WIDTH >= cells.length) {
      grow();
    }
    int at = place(key);
    if (cells[at] == 0) {
      size++;
    }
    cells[at] = key.high;
    cells[at + 1] = key.low;
    cells[at + 2] = value.high;
    cells[at + 3] = value.low;
  }

  Optional<Pair> find(Pair key) {
    int at = place(key);
    return cells[at] == 0 ? Optional.empty() : Optional.of(new Pair(cells[at + 2], cells[at + 3]));
  }

  private int place(Pair key) {
    int rows = cells.length / WIDTH;
    int row = (int) ((key.high ^ (key.high >>> 32)) & (rows - 1));
    while (cells[row * WIDTH] != 0
        && (cells[row * WIDTH] != key.high || cells[row * WIDTH + 1] != key.low)) {
      row = (row + 1) & (rows - 1);
    }
    return row * WIDTH;
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    size = 0;
    for (int at = 0; at < old.length; at += WIDTH) {
      if (old[at] != 0) {
        put(new Pair(old[at], old[at + 1]), new Pair(old[at + 2], old[at + 3]));
      }
    }
  }
}
