package nl.ijkpunt.validators.links;

/**
 * Objects by id, for tens of millions of them: 32 bytes each and a third to two thirds more, in
 * parts that grow one at a time. Of each object it holds two numbers: where it was first seen, and
 * as which types.
 */
final class ObjectTable {
  /** So many parts that each stays small: a garbage collector wastes room on large arrays. */
  private static final int PART_BITS = 12;

  private static final int SLOT_BITS = 32 - PART_BITS;
  private static final int WIDTH = 4;
  private static final int WHERE = 2;
  private static final int TYPES = 3;
  private static final int FIRST_SIZE = 16;

  private final long[][] parts = new long[1 << PART_BITS][];
  private final int[] counts = new int[1 << PART_BITS];
  private long[] entries = new long[WIDTH];
  private int slot;

  /** Goes to the object with this id, if there is one. */
  boolean find(long high, long low) {
    int hash = hash(high, low);
    long[] part = parts[hash >>> SLOT_BITS];
    if (part == null) {
      return false;
    }
    entries = part;
    slot = slot(part, high, low, hash);
    return part[slot + WHERE] != 0;
  }

  /**
   * Goes to the object with this id; makes it when there is none.
   *
   * @param where any number but 0; kept only for a new object
   * @return whether it is new
   */
  boolean add(long high, long low, long where) {
    int hash = hash(high, low);
    int part = hash >>> SLOT_BITS;
    if (parts[part] == null) {
      parts[part] = new long[FIRST_SIZE * WIDTH];
    } else if (counts[part] * 4 >= parts[part].length / WIDTH * 3) {
      grow(part);
    }
    entries = parts[part];
    slot = slot(entries, high, low, hash);
    if (entries[slot + WHERE] != 0) {
      return false;
    }
    entries[slot] = high;
    entries[slot + 1] = low;
    entries[slot + WHERE] = where;
    counts[part]++;
    return true;
  }

  /** Where the object was first seen. */
  long where() {
    return entries[slot + WHERE];
  }

  void where(long where) {
    entries[slot + WHERE] = where;
  }

  /** The types it was seen as, a bit for each. */
  long types() {
    return entries[slot + TYPES];
  }

  void addTypes(long types) {
    types(types() | types);
  }

  void types(long types) {
    entries[slot + TYPES] = types;
  }

  /** The slot that holds the id, or the free one where it belongs. */
  private static int slot(long[] entries, long high, long low, int hash) {
    int size = entries.length / WIDTH;
    int at = (int) (((hash & ((1L << SLOT_BITS) - 1)) * size) >>> SLOT_BITS);
    while (true) {
      int slot = at * WIDTH;
      boolean free = entries[slot + WHERE] == 0;
      if (free || (entries[slot] == high && entries[slot + 1] == low)) {
        return slot;
      }
      at = at + 1 == size ? 0 : at + 1;
    }
  }

  private void grow(int part) {
    long[] old = parts[part];
    long[] grown = new long[old.length / WIDTH * 5 / 4 * WIDTH];
    for (int at = 0; at < old.length; at += WIDTH) {
      if (old[at + WHERE] != 0) {
        int slot = slot(grown, old[at], old[at + 1], hash(old[at], old[at + 1]));
        System.arraycopy(old, at, grown, slot, WIDTH);
      }
    }
    parts[part] = grown;
  }

  private static int hash(long high, long low) {
    long mixed = (high ^ (low * 0x9E3779B97F4A7C15L)) * 0xC2B2AE3D27D4EB4FL;
    mixed ^= mixed >>> 32;
    return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 32);
  }
}
