package nl.ijkpunt.validators;

import java.util.Arrays;

/** Small numbers by large ones, in arrays that grow; 0 stands for none. */
final class LongTable {
  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  /** The value of a key, or 0. */
  int get(long key) {
    return values[slot(keys, values, key)];
  }

  /** Gives a key a value that is not 0. */
  void put(long key, int value) {
    int slot = slot(keys, values, key);
    if (values[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
    if (size > keys.length - (keys.length >> 2)) {
      grow();
    }
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] widerValues = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int slot = slot(wider, widerValues, keys[i]);
        wider[slot] = keys[i];
        widerValues[slot] = values[i];
      }
    }
    keys = wider;
    values = widerValues;
  }

  /** Where the key is, or would be. */
  private static int slot(long[] keys, int[] values, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** How many keys have each value below a limit. */
  long[] countValues(int limit) {
    long[] counts = new long[limit];
    Arrays.stream(values).filter(value -> value != 0).forEach(value -> counts[value]++);
    return counts;
  }
}
