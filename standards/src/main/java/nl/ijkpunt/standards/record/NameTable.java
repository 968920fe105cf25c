package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** A fixed set of names or values, found by their bytes without making text. */
public final class NameTable {
  private final byte[][] names;
  private final int[] hashes;
  private final int[] slots;
  private final int mask;

  public NameTable(List<String> names) {
    this.names = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    this.hashes = new int[this.names.length];
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, this.names.length)) << 2);
    this.slots = new int[size];
    this.mask = size - 1;
    Arrays.fill(slots, -1);
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Bytes.hash(Bytes.padded(this.names[i]), 0, this.names[i].length);
      int slot = hashes[i] & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i;
    }
  }

  /** The place of a name of an object in this table, or -1. */
  public int find(Tape tape, int name) {
    return find(tape, name, tape.cells[name + 3]);
  }

  /** The place of a string without escapes in this table, or -1. */
  public int findText(Tape tape, int string) {
    int start = tape.cells[string + 1];
    int end = tape.cells[string + 2];
    return find(tape, string, Bytes.hash(tape.bytes, start, end));
  }

  /** Whether the name at this place of the table is the name in this cell. */
  public boolean is(int place, Tape tape, int name) {
    int[] cells = tape.cells;
    return hashes[place] == cells[name + 3] && tape.is(name, names[place]);
  }

  private int find(Tape tape, int text, int hash) {
    int slot = hash & mask;
    while (true) {
      int place = slots[slot];
      if (place < 0) {
        return -1;
      }
      if (hashes[place] == hash && tape.is(text, names[place])) {
        return place;
      }
      slot = (slot + 1) & mask;
    }
  }
}
