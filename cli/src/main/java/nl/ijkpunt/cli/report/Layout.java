package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Text laid out for a terminal of a hundred columns. */
final class Layout {
  static final int WIDTH = 100;

  private Layout() {}

  /** Lines of words, the first with one indent and the others with another. */
  static List<String> wrapped(String first, String others, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && width(line.toString()) + 1 + width(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text and spaces, or the beginning of the text, so wide. */
  static String left(String text, int wide) {
    String cut = cut(text, wide);
    return cut + " ".repeat(wide - width(cut));
  }

  /** Spaces and the text, so wide. */
  static String right(String text, int wide) {
    return " ".repeat(Math.max(0, wide - width(text))) + text;
  }

  /** The text with as many spaces on both sides, so wide. */
  static String centred(String text, int wide) {
    int before = Math.max(0, wide - width(text)) / 2;
    return left(" ".repeat(before) + text, wide);
  }

  /** The beginning of the text, no wider than this. */
  static String cut(String text, int wide) {
    return width(text) <= wide
        ? text
        : text.substring(0, text.offsetByCodePoints(0, wide - 1)).stripTrailing() + "…";
  }

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
