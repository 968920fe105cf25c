package nl.ijkpunt.validators;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.standards.record.Hex;
import nl.ijkpunt.standards.record.Tape;

/**
 * Ids and where each was first seen, for tens of millions of ids: 24 bytes each and a third to two
 * thirds more, in parts that grow one at a time. A UUID is held whole; another id by a hash of as
 * many bits.
 */
public final class IdTable {
  /** So many parts that each stays small: a garbage collector wastes room on large arrays. */
  private static final int PART_BITS = 12;

  private static final int SLOT_BITS = 32 - PART_BITS;
  private static final int WIDTH = 3;
  private static final int FIRST_SIZE = 16;

  private final long[][] parts = new long[1 << PART_BITS][];
  private final int[] counts = new int[1 << PART_BITS];

  /**
   * Notes where an id is seen, if it is new.
   *
   * @param where any number but 0
   * @return where it was seen first, or 0 when it is new
   */
  public long putIfAbsent(long high, long low, long where) {
    int hash = hash(high, low);
    int part = hash >>> SLOT_BITS;
    if (parts[part] == null) {
      parts[part] = new long[FIRST_SIZE * WIDTH];
    } else if (counts[part] * 4 >= parts[part].length / WIDTH * 3) {
      grow(part);
    }
    int slot = slot(parts[part], high, low, hash);
    long[] entries = parts[part];
    if (entries[slot + 2] != 0) {
      return entries[slot + 2];
    }
    entries[slot] = high;
    entries[slot + 1] = low;
    entries[slot + 2] = where;
    counts[part]++;
    return 0;
  }

  /** The slot that holds the id, or the free one where it belongs. */
  private static int slot(long[] entries, long high, long low, int hash) {
    int size = entries.length / WIDTH;
    int at = (int) (((hash & ((1L << SLOT_BITS) - 1)) * size) >>> SLOT_BITS);
    while (true) {
      int slot = at * WIDTH;
      boolean free = entries[slot + 2] == 0;
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
      if (old[at + 2] != 0) {
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

  /** The first 64 bits of an id: half of a UUID, or of a hash of anything else. */
  public static long high(Tape tape, int at) {
    if (tape.has(at, Tape.ESCAPED)) {
      byte[] id = tape.text(at).getBytes(UTF_8);
      return high(id, 0, id.length);
    }
    return high(tape.bytes(), tape.start(at), tape.end(at));
  }

  /** The last 64 bits of an id. */
  public static long low(Tape tape, int at) {
    if (tape.has(at, Tape.ESCAPED)) {
      byte[] id = tape.text(at).getBytes(UTF_8);
      return low(id, 0, id.length);
    }
    return low(tape.bytes(), tape.start(at), tape.end(at));
  }

  private static long high(byte[] bytes, int from, int to) {
    if (!hasDashes(bytes, from, to)) {
      return hash(bytes, from, to, 31);
    }
    long first = Hex.digits(bytes, from, 8);
    long second = Hex.digits(bytes, from + 9, 4);
    long third = Hex.digits(bytes, from + 14, 4);
    boolean wrong = (first | second | third) < 0;
    return wrong ? hash(bytes, from, to, 31) : (first << 32) | (second << 16) | third;
  }

  private static long low(byte[] bytes, int from, int to) {
    if (!hasDashes(bytes, from, to)) {
      return hash(bytes, from, to, 1_000_003);
    }
    long fourth = Hex.digits(bytes, from + 19, 4);
    long fifth = Hex.digits(bytes, from + 24, 12);
    boolean wrong = (fourth | fifth) < 0;
    return wrong ? hash(bytes, from, to, 1_000_003) : (fourth << 48) | fifth;
  }

  private static boolean hasDashes(byte[] bytes, int from, int to) {
    return to - from == 36
        && bytes[from + 8] == '-'
        && bytes[from + 13] == '-'
        && bytes[from + 18] == '-'
        && bytes[from + 23] == '-';
  }

  private static long hash(byte[] bytes, int from, int to, long factor) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001B3L;
      hash = Long.rotateLeft(hash, 23) * factor;
    }
    return hash;
  }
}
