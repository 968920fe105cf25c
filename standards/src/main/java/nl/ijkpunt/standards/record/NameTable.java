package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** A fixed set of names or values, found by their bytes without making text. */
public final class NameTable {
  private static final int MARKS = 3;

  private final byte[][] names;
  private final int[] hashes;

  /** Of each name its head, its tail and its length, side by side. */
  private final long[] marks;

  private final int[] slots;
  private final int mask;

  public NameTable(List<String> names) {
    this.names = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    this.hashes = new int[this.names.length];
    this.marks = new long[this.names.length * MARKS];
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, this.names.length)) << 2);
    this.slots = new int[size];
    this.mask = size - 1;
    Arrays.fill(slots, -1);
    for (int i = 0; i < hashes.length; i++) {
      byte[] name = Bytes.padded(this.names[i]);
      hashes[i] = Bytes.hash(name, 0, this.names[i].length);
      marks[i * MARKS] = Bytes.head(name, 0, this.names[i].length);
      marks[i * MARKS + 1] = Bytes.tail(name, 0, this.names[i].length);
      marks[i * MARKS + 2] = this.names[i].length;
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

  /** Whether the text in these bytes is the name at this place of the table. */
  public boolean is(int place, byte[] bytes, int start, int end) {
    int length = end - start;
    int at = place * MARKS;
    return marks[at + 2] == length
        && marks[at] == Bytes.head(bytes, start, end)
        && (length <= 8 || isToItsEnd(place, bytes, start, end));
  }

  /**
   * Whether a text whose hash is that of a name is that name. Compares byte by byte: this is called
   * so deep down that a compiler no longer takes apart what reads eight bytes at a time.
   */
  private boolean isThis(int place, Tape tape, int text) {
    byte[] name = names[place];
    int[] cells = tape.cells;
    if ((cells[text] & Tape.ESCAPED) != 0) {
      return tape.is(text, name);
    }
    byte[] bytes = tape.bytes;
    int start = cells[text + 1];
    if (cells[text + 2] - start != name.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (bytes[start + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** Texts of up to sixteen bytes are told by their head and tail alone. */
  private boolean isToItsEnd(int place, byte[] bytes, int start, int end) {
    byte[] name = names[place];
    return marks[place * MARKS + 1] == Bytes.tail(bytes, start, end)
        && (name.length <= 16 || Arrays.equals(bytes, start, end, name, 0, name.length));
  }

  private int find(Tape tape, int text, int hash) {
    int slot = hash & mask;
    while (true) {
      int place = slots[slot];
      if (place < 0) {
        return -1;
      }
      if (hashes[place] == hash && isThis(place, tape, text)) {
        return place;
      }
      slot = (slot + 1) & mask;
    }
  }
}
