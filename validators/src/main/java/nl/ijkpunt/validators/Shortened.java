package nl.ijkpunt.validators;

/** As much of a text as a finding has room for. */
final class Shortened {
  private static final int LONGEST = 80;

  private Shortened() {}

  static String text(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
