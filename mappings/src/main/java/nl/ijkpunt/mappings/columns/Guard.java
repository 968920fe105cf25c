package nl.ijkpunt.mappings.columns;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula: an apostrophe before it. What
 * has apostrophes of its own there gets one more, so that it can be taken off again.
 */
public final class Guard {
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private Guard() {}

  /** The text as it may stand in a CSV file. */
  public static String on(String text) {
    return needs(text) ? "'" + text : text;
  }

  /** The text as it was. */
  public static String off(String text) {
    return text.startsWith("'") && needs(text) ? text.substring(1) : text;
  }

  private static boolean needs(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
