package nl.ijkpunt.cli.harvest;

/** Text as it must be written for a reader of XML to get it back, line ends and all. */
public final class Escaped {
  private Escaped() {}

  /** What stands between tags. */
  public static String text(String text) {
    return escaped(text, false);
  }

  /** What stands between double quotes. */
  public static String attribute(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean attribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        case '"' -> escaped.append(attribute ? "&quot;" : "\"");
        case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
        case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
