package nl.ijkpunt.standards.xml;

/**
 * Text as it must be written for a reader of XML to get it back, line ends and all; what XML does
 * not allow becomes {@code U+FFFD}.
 */
public final class Escaped {
  private static final int REPLACEMENT = 0xFFFD;

  private Escaped() {}

  /** What stands between tags. */
  public static String text(String text) {
    return escaped(text, false);
  }

  /** What stands between double quotes. */
  public static String attribute(String text) {
    return escaped(text, true);
  }

  /** The text itself when it can be written as it is, which is nearly always. */
  private static String escaped(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
        text.substring(i).codePoints().forEach(c -> append(c, attribute, escaped));
        return escaped.toString();
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static void append(int c, boolean attribute, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '\r' -> escaped.append("&#13;");
      case '"' -> escaped.append(attribute ? "&quot;" : "\"");
      case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
      case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
      default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  private static boolean isAllowed(int c) {
    return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
