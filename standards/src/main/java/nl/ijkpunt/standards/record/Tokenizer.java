package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.standards.record.Bytes.HIGHS;
import static nl.ijkpunt.standards.record.Bytes.word;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value (RFC 8259) into a {@link Tape} in a single pass.
 *
 * <p>Longer than our limit on purpose: it is one state machine over bytes, and the compiler inlines
 * it as such. Not thread-safe; made once per thread.
 */
public final class Tokenizer {
  /** How deep objects and arrays may stand in each other. */
  public static final int MAX_DEPTH = 500;

  /** How many characters a number may have: what the readers behind us accept. */
  private static final int MAX_NUMBER = 1000;

  private final Tape tape = new Tape();
  private final int[] open = new int[MAX_DEPTH + 1];
  private final SeenNames seen = new SeenNames(tape);
  private final int[] objects = new int[MAX_DEPTH + 1];
  private final int[] names = new int[MAX_DEPTH + 1];
  private int depth;
  private int mostDepth;
  private byte[] bytes = tape.bytes;
  private int limit;
  private boolean singleLine;
  private @Nullable Malformation malformation;
  private int malformedAt;
  private int firstDuplicate;
  private boolean descended;

  /** What the last read filled. */
  public Tape tape() {
    return tape;
  }

  /** Why the last read failed; empty when it did not. */
  public @Nullable Malformation malformation() {
    return malformation;
  }

  /** Where the last read failed, as an index into the bytes. */
  public int malformedAt() {
    return malformedAt;
  }

  /** The cell of the first name that its object already had, or -1. */
  public int firstDuplicate() {
    return firstDuplicate;
  }

  /**
   * Reads the value that begins at {@code from}, after white space.
   *
   * @param singleLine whether a line feed ends the text, as in NDJSON
   * @return the index after the value, or -1: then {@link #malformation} says why, and the tape
   *     holds what was complete before it
   */
  public int read(byte[] content, int from, int to, boolean singleLine) {
    return read(content, from, to, singleLine, 0);
  }

  /**
   * The same, of a value that stands in something else.
   *
   * @param outside how many objects and arrays it stands in
   */
  int read(byte[] content, int from, int to, boolean singleLine, int outside) {
    this.mostDepth = MAX_DEPTH - outside;
    this.bytes = content;
    this.limit = to;
    this.singleLine = singleLine;
    tape.bytes = content;
    tape.clear();
    depth = 0;
    malformation = null;
    firstDuplicate = -1;
    int end = value(skipSpace(from));
    if (end < 0) {
      closeOpen();
    }
    return end;
  }

  private int value(int from) {
    int at = from;
    while (at >= 0) {
      at = at >= limit ? fail(Malformation.BREAKS_OFF, limit) : begin(at);
      if (at >= 0 && !descended) {
        at = after(at);
        if (depth == 0) {
          return at;
        }
      }
    }
    return -1;
  }

  /** After a value: closes what ends here, or steps to the next value. */
  private int after(int value) {
    byte[] b = bytes;
    int at = value;
    while (depth > 0) {
      at = at < limit && b[at] > ' ' ? at : skipSpace(at);
      if (at >= limit) {
        return fail(Malformation.BREAKS_OFF, limit);
      }
      int container = open[depth];
      boolean object = (tape.cells[container] & 0xFF) == Tape.OBJECT;
      byte c = b[at];
      if (c == ',') {
        int next = skipSpace(at + 1);
        return object ? name(next) : next;
      }
      if (c != (object ? '}' : ']')) {
        return unexpected(at);
      }
      at++;
      close(container, at);
    }
    return at;
  }

  /** Reads a scalar whole; of an object or array only its beginning. */
  private int begin(int at) {
    descended = false;
    return switch (bytes[at]) {
      case '"' -> string(at + 1, Tape.STRING);
      case '{' -> beginObject(at);
      case '[' -> beginArray(at);
      case 't' -> literal(at, Tape.TRUE, 0x65757274, 4);
      case 'f' -> literal(at, Tape.FALSE, 0x736C6166, 5);
      case 'n' -> literal(at, Tape.NULL, 0x6C6C756E, 4);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(at);
      default -> unexpected(at);
    };
  }

  private int beginObject(int at) {
    int container = push(at, Tape.OBJECT);
    if (container < 0) {
      return -1;
    }
    int next = skipSpace(at + 1);
    if (next < limit && bytes[next] == '}') {
      close(container, next + 1);
      return next + 1;
    }
    descended = true;
    return name(next);
  }

  private int beginArray(int at) {
    int container = push(at, Tape.ARRAY);
    if (container < 0) {
      return -1;
    }
    int next = skipSpace(at + 1);
    if (next < limit && bytes[next] == ']') {
      close(container, next + 1);
      return next + 1;
    }
    descended = true;
    return next;
  }

  private int push(int at, int kind) {
    if (depth == mostDepth) {
      return fail(Malformation.TOO_DEEP, at);
    }
    int container = tape.add(kind, at, at);
    open[++depth] = container;
    if (kind == Tape.OBJECT) {
      objects[depth] = seen.begin(depth);
    }
    names[depth] = 0;
    return container;
  }

  private void close(int container, int end) {
    tape.cells[container + 2] = end;
    tape.cells[container + 3] = tape.size;
    if (names[depth] > SeenNames.MOST) {
      compareMany(container);
    }
    depth--;
  }

  /** Marks what the text broke off in, so that what stands complete in it can still be read. */
  private void closeOpen() {
    if (tape.size >= Tape.WIDTH && tape.kind(tape.size - Tape.WIDTH) == Tape.NAME) {
      tape.size -= Tape.WIDTH;
    }
    for (; depth > 0; depth--) {
      int container = open[depth];
      tape.cells[container] |= Tape.INCOMPLETE;
      tape.cells[container + 2] = malformedAt;
      tape.cells[container + 3] = tape.size;
    }
  }

  private int name(int at) {
    if (at >= limit) {
      return fail(Malformation.BREAKS_OFF, limit);
    }
    if (bytes[at] != '"') {
      return unexpected(at);
    }
    int name = tape.size;
    int end = string(at + 1, Tape.NAME);
    if (end < 0) {
      return -1;
    }
    int hash = hash(name);
    tape.cells[name + 3] = hash;
    note(name, hash);
    int colon = skipSpace(end);
    if (colon >= limit) {
      return fail(Malformation.BREAKS_OFF, limit);
    }
    return bytes[colon] == ':' ? skipSpace(colon + 1) : unexpected(colon);
  }

  /** Of a name with escapes: of what it stands for, so that it is found all the same. */
  private int hash(int name) {
    if ((tape.cells[name] & Tape.ESCAPED) == 0) {
      return Bytes.hash(bytes, tape.cells[name + 1], tape.cells[name + 2]);
    }
    byte[] text = tape.text(name).getBytes(UTF_8);
    return Bytes.hash(Bytes.padded(text), 0, text.length);
  }

  /** Notices a name that the object already has; of very many, when it closes. */
  private void note(int name, int hash) {
    if (++names[depth] <= SeenNames.MOST && seen.has(depth, objects[depth], name, hash)) {
      duplicate(open[depth], name);
    }
  }

  private void compareMany(int container) {
    Set<String> known = new HashSet<>();
    for (int name = container + Tape.WIDTH; name < tape.size; ) {
      if (!known.add(tape.text(name))) {
        duplicate(container, name);
        return;
      }
      name = tape.cells[name + Tape.WIDTH + 3];
    }
  }

  private void duplicate(int container, int name) {
    tape.cells[container] |= Tape.DUPLICATES;
    if (firstDuplicate < 0) {
      firstDuplicate = name;
    }
  }

  /** Reads on from after the opening quote; gives the index after the closing one. */
  private int string(int from, int kind) {
    byte[] b = bytes;
    long word = word(b, from);
    long ends = Bytes.stringEnds(word);
    long high = 0;
    int at = from;
    while (ends == 0) {
      high |= word;
      at += 8;
      if (at >= limit) {
        return fail(Malformation.BREAKS_OFF, limit);
      }
      word = word(b, at);
      ends = Bytes.stringEnds(word);
    }
    // The bits below the lowest mark are those of the bytes before it.
    high |= word & ((ends ^ (ends - 1)) >>> 8);
    at += Long.numberOfTrailingZeros(ends) >>> 3;
    if (at >= limit || b[at] != '"') {
      return unusualString(from, kind);
    }
    return ended(kind, from, at, (high & HIGHS) == 0 ? 0 : Tape.NON_ASCII);
  }

  /** At the closing quote of a string. */
  private int ended(int kind, int from, int at, int flags) {
    if ((flags & Tape.NON_ASCII) != 0) {
      int malformed = Bytes.firstMalformed(bytes, from, at);
      if (malformed < at) {
        return fail(Malformation.NOT_UTF_8, malformed);
      }
    }
    tape.add(kind | flags, from, at);
    return at + 1;
  }

  /** A string with escapes, or that is not right. */
  private int unusualString(int from, int kind) {
    byte[] b = bytes;
    int at = from;
    int flags = 0;
    while (true) {
      if (at >= limit) {
        return fail(Malformation.BREAKS_OFF, limit);
      }
      byte c = b[at];
      if (c == '"') {
        break;
      }
      if (c == '\\') {
        flags |= Tape.ESCAPED;
        at = escape(at);
        if (at < 0) {
          return -1;
        }
        continue;
      }
      if (c >= 0 && c < ' ') {
        return isEnd(at)
            ? fail(Malformation.BREAKS_OFF, at)
            : fail(Malformation.CONTROL_CHARACTER, at);
      }
      flags |= c < 0 ? Tape.NON_ASCII : 0;
      long ends = Bytes.stringEnds(word(b, at));
      at = c > 0 && ends == 0 && (word(b, at) & HIGHS) == 0 ? at + 8 : at + 1;
    }
    return ended(kind, from, at, flags);
  }

  private int escape(int backslash) {
    if (isEnd(backslash + 1)) {
      return fail(Malformation.BREAKS_OFF, backslash + 1);
    }
    return switch (bytes[backslash + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> backslash + 2;
      case 'u' -> codePoint(backslash);
      default -> fail(Malformation.BAD_ESCAPE, backslash);
    };
  }

  private int codePoint(int backslash) {
    for (int i = backslash + 2; i < backslash + 6; i++) {
      if (isEnd(i)) {
        return fail(Malformation.BREAKS_OFF, i);
      }
      if (Character.digit(bytes[i], 16) < 0) {
        return fail(Malformation.BAD_ESCAPE, backslash);
      }
    }
    return backslash + 6;
  }

  private int number(int from) {
    byte[] b = bytes;
    int at = b[from] == '-' ? from + 1 : from;
    int kind = Tape.INTEGER;
    int digits = at;
    at = digits(at);
    if (at == digits || (b[digits] == '0' && at > digits + 1)) {
      return noNumber(from, digits, at);
    }
    if (at < limit && b[at] == '.') {
      kind = Tape.NUMBER;
      int fraction = at + 1;
      at = digits(fraction);
      if (at == fraction) {
        return noNumber(from, fraction, at);
      }
    }
    if (at < limit && (b[at] | 0x20) == 'e') {
      kind = Tape.NUMBER;
      int exponent = at + 1;
      if (exponent < limit && (b[exponent] == '+' || b[exponent] == '-')) {
        exponent++;
      }
      at = digits(exponent);
      if (at == exponent) {
        return noNumber(from, exponent, at);
      }
    }
    if (at - from > MAX_NUMBER) {
      return fail(Malformation.TOO_LARGE, from);
    }
    tape.add(kind, from, at);
    return at;
  }

  /** No digits where there should be some, or a zero before them. */
  private int noNumber(int from, int digits, int at) {
    return at == digits && isEnd(at)
        ? fail(Malformation.BREAKS_OFF, at)
        : fail(Malformation.BAD_NUMBER, from);
  }

  private int digits(int from) {
    int at = from;
    while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  private int literal(int at, int kind, int firstFour, int length) {
    boolean right =
        at + length <= limit
            && (int) word(bytes, at) == firstFour
            && (length == 4 || bytes[at + 4] == 'e');
    if (!right) {
      return noLiteral(at, (firstFour & 0xFFFFFFFFL) | ((long) 'e' << 32), length);
    }
    tape.add(kind, at, at + length);
    return at + length;
  }

  private int noLiteral(int at, long letters, int length) {
    int same = 0;
    while (same < length
        && !isEnd(at + same)
        && bytes[at + same] == (byte) (letters >> (8 * same))) {
      same++;
    }
    return isEnd(at + same)
        ? fail(Malformation.BREAKS_OFF, at + same)
        : fail(Malformation.BAD_LITERAL, at);
  }

  /** Whether the text ends here: of a line, at its line feed. */
  private boolean isEnd(int at) {
    return at >= limit
        || (singleLine
            && (bytes[at] == '\n'
                || (bytes[at] == '\r' && at + 1 < limit && bytes[at + 1] == '\n')));
  }

  private int skipSpace(int from) {
    byte[] b = bytes;
    if (from >= 0 && from < limit && b[from] > ' ') {
      return from;
    }
    return from < 0 ? from : skipMoreSpace(from);
  }

  private int skipMoreSpace(int from) {
    byte[] b = bytes;
    int at = from;
    while (at < limit) {
      byte c = b[at];
      if (c > ' ' || c < 0) {
        return at;
      }
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return at;
      }
      if (c == '\n' && singleLine) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int unexpected(int at) {
    if (at >= limit) {
      return fail(Malformation.BREAKS_OFF, limit);
    }
    byte c = bytes[at];
    if (c == '\n' && singleLine) {
      return fail(Malformation.BREAKS_OFF, at);
    }
    boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return fail(letter ? Malformation.BAD_LITERAL : Malformation.UNEXPECTED_CHARACTER, at);
  }

  private int fail(Malformation what, int at) {
    malformation = what;
    malformedAt = at;
    return -1;
  }
}
