package nl.ijkpunt.standards.record;

import static java.util.Locale.ROOT;

/** Tells NDJSON from a document: by the name, or by lines that are values on their own. */
final class LineShape {
  private static final int LOOK = 3;

  private LineShape() {}

  /** Whether the name says NDJSON. */
  static boolean suits(String name) {
    return name.toLowerCase(ROOT).matches(".*\\.(ndjson|jsonl)(\\.gz)?");
  }

  /**
   * Whether the text is a value a line: its first line is whole and more follows; or another of its
   * first lines is, and the next one begins an object too, which no document allows.
   */
  static boolean isIn(byte[] bytes, int from, int to) {
    Tokenizer tokenizer = new Tokenizer();
    int lines = 0;
    boolean wholeBefore = false;
    for (int at = from; at < to; at = lineEnd(bytes, at, to) + 1) {
      int end = lineEnd(bytes, at, to);
      int first = firstOf(bytes, at, end);
      if (first == end) {
        continue;
      }
      if (wholeBefore && (lines == 1 || bytes[first] == '{')) {
        return true;
      }
      if (lines++ == LOOK) {
        return false;
      }
      wholeBefore = end < to && isWhole(tokenizer, bytes, first, end);
    }
    return false;
  }

  private static boolean isWhole(Tokenizer tokenizer, byte[] bytes, int from, int to) {
    boolean container = bytes[from] == '{' || bytes[from] == '[';
    int end = container ? tokenizer.read(bytes, from, to, true) : -1;
    return end >= 0 && firstOf(bytes, end, to) >= to;
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private static int firstOf(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }
}
