package nl.ijkpunt.cli.report;

/**
 * Text from data in Markdown: what Markdown, HTML or the sites that show them would act on is
 * written as the number of its character.
 */
public final class MarkdownText {
  private static final String ACTIVE = "\\`*_{}[]<>&|~$";

  /** Sites make links to people and issues of these, in the page that Markdown has become. */
  private static final String NAMING = "@#";

  private static final String OF_ADDRESSES = "-._~:/?#@!$&'*+,;=%";

  private MarkdownText() {}

  /** Text that looks as it is. */
  public static String plain(String text) {
    return escaped(Harmless.text(text), true);
  }

  /** The same, as a value or a name in code. */
  static String code(String text) {
    return text.isEmpty() ? "" : "<code>" + escaped(Harmless.text(text), false) + "</code>";
  }

  /** Text that leads to an address, if that is a plain one. */
  static String link(String text, String address) {
    boolean plain =
        address.startsWith("https://")
            && address
                .chars()
                .allMatch(
                    c ->
                        (c < 0x80 && Character.isLetterOrDigit(c)) || OF_ADDRESSES.indexOf(c) >= 0);
    return plain ? "[%s](<%s>)".formatted(plain(text), address) : plain(text);
  }

  private static String escaped(String text, boolean apart) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean naming = NAMING.indexOf(c) >= 0;
      if (naming && apart) {
        escaped.append("<span>&#").append((int) c).append(";</span>");
      } else if (naming || ACTIVE.indexOf(c) >= 0 || isActiveAt(text, i)) {
        escaped.append("&#").append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Addresses become links of themselves, and a line that begins with a mark becomes a list. */
  private static boolean isActiveAt(String text, int at) {
    return switch (text.charAt(at)) {
      case ':' -> at + 1 < text.length() && begins(text.charAt(at + 1));
      case '.' -> text.regionMatches(true, Math.max(0, at - 3), "www", 0, 3) || isNumber(text, at);
      case '-', '+', '=', ')' -> at == 0 || isNumber(text, at);
      default -> false;
    };
  }

  private static boolean begins(char c) {
    return c == '/' || Character.isLetter(c);
  }

  private static boolean isNumber(String text, int end) {
    return end > 0 && end < 10 && text.chars().limit(end).allMatch(Character::isDigit);
  }
}
