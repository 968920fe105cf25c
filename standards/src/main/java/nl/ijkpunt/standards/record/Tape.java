package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Where each value of a JSON text stands: four cells a value, in document order, and no object per
 * value.
 *
 * <p>The cells of a value are its {@linkplain #kind kind with flags}, its start and end in the
 * bytes (of a string: without the quotes), and the cell where the next value begins. The name of a
 * property is a value of kind {@link #NAME} whose fourth cell is its hash; the property's value
 * follows it. A tape is reused for the next record: nothing may keep it.
 */
public final class Tape {
  public static final int OBJECT = 0;
  public static final int ARRAY = 1;
  public static final int STRING = 2;
  public static final int INTEGER = 3;
  public static final int NUMBER = 4;
  public static final int TRUE = 5;
  public static final int FALSE = 6;
  public static final int NULL = 7;
  public static final int NAME = 8;

  /** Flag: a string that holds a backslash. */
  public static final int ESCAPED = 1 << 8;

  /** Flag: a string that holds a byte outside ASCII. */
  public static final int NON_ASCII = 1 << 9;

  /** Flag: an object or array that the text breaks off in. */
  public static final int INCOMPLETE = 1 << 10;

  /** Flag: an object that names a property twice. */
  public static final int DUPLICATES = 1 << 11;

  public static final int WIDTH = 4;

  byte[] bytes;
  int[] cells;
  int size;

  /** The object that most is asked of, or -1. */
  private int whole = -1;

  private final MemberIndex ofWhole = new MemberIndex();
  private final MemberIndex ofOthers = new MemberIndex();

  public Tape() {
    this(new byte[Bytes.PADDING], new int[1024], 0);
  }

  private Tape(byte[] bytes, int[] cells, int size) {
    this.bytes = bytes;
    this.cells = cells;
    this.size = size;
  }

  /** What stands on this tape now, on one of its own that is no longer than that. */
  Tape kept() {
    return new Tape(bytes, Arrays.copyOf(cells, size + WIDTH), size);
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The cells themselves, for code that walks millions of records. */
  public int[] cells() {
    return cells;
  }

  /** How many cells are in use. */
  public int size() {
    return size;
  }

  public int kind(int at) {
    return cells[at] & 0xFF;
  }

  public boolean has(int at, int flag) {
    return (cells[at] & flag) != 0;
  }

  public int start(int at) {
    return cells[at + 1];
  }

  public int end(int at) {
    return cells[at + 2];
  }

  /** The cell after this value and all it holds. */
  public int next(int at) {
    int kind = cells[at] & 0xFF;
    return kind == NAME ? at + WIDTH : cells[at + 3];
  }

  /** A string or a name, unescaped; any other value as it is written. */
  public String text(int at) {
    String raw = new String(bytes, start(at), end(at) - start(at), UTF_8);
    return has(at, ESCAPED) ? Escapes.decode(raw) : raw;
  }

  /** How many values stand in a value: what is empty is one. */
  public int leaves(int of) {
    if ((cells[of] & 0xFF) > ARRAY) {
      return 1;
    }
    int count = 0;
    for (int at = of + WIDTH; at < cells[of + 3]; at += WIDTH) {
      int kind = cells[at] & 0xFF;
      boolean leaf = kind > ARRAY && kind != NAME;
      if (leaf || (kind <= ARRAY && cells[at + 3] == at + WIDTH)) {
        count++;
      }
    }
    return Math.max(1, count);
  }

  /** Whether a string or a name stands for exactly these bytes. */
  public boolean is(int at, byte[] name) {
    if ((cells[at] & ESCAPED) != 0) {
      return Arrays.equals(text(at).getBytes(UTF_8), name);
    }
    int start = cells[at + 1];
    if (cells[at + 2] - start != name.length) {
      return false;
    }
    // Names are short, and mostly equal by now: their hashes are.
    for (int i = 0; i < name.length; i++) {
      if (bytes[start + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether two names or texts say the same, however they are written. */
  public boolean isSameText(int one, int other) {
    if (((cells[one] | cells[other]) & ESCAPED) != 0) {
      return text(one).equals(text(other));
    }
    return Arrays.equals(
        bytes, cells[one + 1], cells[one + 2], bytes, cells[other + 1], cells[other + 2]);
  }

  /** Forgets all values, to be used again. */
  void clear() {
    size = 0;
    isAbout(-1);
    ofOthers.clear();
  }

  /** That most is asked of this object, between questions about others: a record. */
  void isAbout(int object) {
    whole = object;
    ofWhole.clear();
  }

  /** The value of the property with this name, or -1. */
  int member(int object, int hash, byte[] name) {
    if ((cells[object] & 0xFF) != OBJECT) {
      return -1;
    }
    MemberIndex index = object == whole ? ofWhole : ofOthers;
    return index.find(this, object, hash, name);
  }

  int add(int kind, int start, int end) {
    if (size + 2 * WIDTH > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    int at = size;
    cells[at] = kind;
    cells[at + 1] = start;
    cells[at + 2] = end;
    size = at + WIDTH;
    cells[at + 3] = size;
    return at;
  }
}
