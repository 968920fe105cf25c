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
   * Whether the text is a value a line: its first line is whole and more follows, or its first
   * lines each begin an object and one of them is whole.
   */
  static boolean isIn(byte[] bytes, int from, int to, boolean ended) {
    Tokenizer tokenizer = new Tokenizer();
    int lines = 0;
    int whole = 0;
    boolean firstWhole = false;
    boolean allBegin = true;
    int at = from;
    while (at < to && lines < LOOK) {
      int end = lineEnd(bytes, at, to);
      int first = firstOf(bytes, at, end);
      boolean complete = end < to || ended;
      if (first < end && complete) {
        boolean isWhole = isWhole(tokenizer, bytes, first, end);
        firstWhole |= isWhole && lines == 0;
        whole += isWhole ? 1 : 0;
        allBegin &= bytes[first] == '{';
        lines++;
      }
      at = end + 1;
    }
    return lines > 1 && (firstWhole || (allBegin && whole > 0));
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
