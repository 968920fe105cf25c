package nl.ijkpunt.cli.baseline;

import java.util.regex.Pattern;

/** Text from elsewhere, made harmless. */
final class Plain {
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
  private static final Pattern MARKED = Pattern.compile("([\\\\`*_{}\\[\\]()#+.!|~>-])");

  private Plain() {}

  /** On one line, and without what steers a terminal or turns text around. */
  static String line(String text) {
    return STEERING.matcher(text).replaceAll("?");
  }

  /** The same in Markdown, in which nothing is a mark, a tag, a link or a mention. */
  static String markdown(String text) {
    String tagless = line(text).replace("&", "&amp;").replace("<", "&lt;");
    return MARKED
        .matcher(tagless)
        .replaceAll("\\\\$1")
        .replace("@", "&#64;")
        .replace("://", "&#58;//");
  }

  /** The same in XML. */
  static String xml(String text) {
    return line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
