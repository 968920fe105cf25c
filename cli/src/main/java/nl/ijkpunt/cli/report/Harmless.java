package nl.ijkpunt.cli.report;

/**
 * Makes text from data safe to show: what steers a terminal, turns the direction of reading, is not
 * allowed in XML or is no character at all becomes {@code U+FFFD}; a line break becomes a space.
 */
public final class Harmless {
  private static final int REPLACEMENT = 0xFFFD;

  private Harmless() {}

  /** The text itself when nothing in it can do harm, which is nearly always. */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(Harmless::character).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int character(int c) {
    if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return isHarmful(c) ? REPLACEMENT : c;
  }

  /** Whether a character is one that must not be shown as it is; so are line breaks. */
  static boolean isHarmful(int c) {
    return isControl(c) || isInvisible(c) || isNoCharacter(c);
  }

  private static boolean isControl(int c) {
    return c < ' ' || (c >= 0x7F && c <= 0x9F);
  }

  /** Marks that turn or join what is read; listed, as each version of Java knows more of them. */
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean isNoCharacter(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }
}
