package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** A fixed set of names or values, found by their bytes without making text. */
public final class NameTable {
  private final byte[][] names;
  private final int[] hashes;
  private final long[] heads;
  private final long[] tails;
  private final int[] slots;
  private final int mask;

  public NameTable(List<String> names) {
    this.names = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    this.hashes = new int[this.names.length];
    this.heads = new long[this.names.length];
    this.tails = new long[this.names.length];
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, this.names.length)) << 2);
    this.slots = new int[size];
    this.mask = size - 1;
    Arrays.fill(slots, -1);
    for (int i = 0; i < hashes.length; i++) {
      byte[] name = Bytes.padded(this.names[i]);
      hashes[i] = Bytes.hash(name, 0, this.names[i].length);
      heads[i] = Bytes.head(name, 0, this.names[i].length);
      tails[i] = Bytes.tail(name, 0, this.names[i].length);
      int slot = hashes[i] & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i;
    }
  }

  /** The place of an unescaped name of an object in this table, or -1. */
  public int find(Tape tape, int name) {
    int[] cells = tape.cells;
    return find(tape.bytes, cells[name + 1], cells[name + 2], cells[name + 3]);
  }

  /** The place of a string's bytes, as written, in this table, or -1. */
  public int findText(Tape tape, int string) {
    int start = tape.cells[string + 1];
    int end = tape.cells[string + 2];
    return find(tape.bytes, start, end, Bytes.hash(tape.bytes, start, end));
  }

  /** Whether the name at this place of the table is the name in this cell. */
  public boolean is(int place, Tape tape, int name) {
    int[] cells = tape.cells;
    return hashes[place] == cells[name + 3]
        && is(place, tape.bytes, cells[name + 1], cells[name + 2]);
  }

  /** Texts of up to sixteen bytes are told by their head and tail alone. */
  private boolean is(int place, byte[] bytes, int start, int end) {
    byte[] name = names[place];
    int length = end - start;
    return length == name.length
        && heads[place] == Bytes.head(bytes, start, end)
        && tails[place] == Bytes.tail(bytes, start, end)
        && (length <= 16 || Arrays.equals(bytes, start, end, name, 0, length));
  }

  private int find(byte[] bytes, int start, int end, int hash) {
    int slot = hash & mask;
    while (true) {
      int place = slots[slot];
      if (place < 0) {
        return -1;
      }
      if (hashes[place] == hash && is(place, bytes, start, end)) {
        return place;
      }
      slot = (slot + 1) & mask;
    }
  }
}
