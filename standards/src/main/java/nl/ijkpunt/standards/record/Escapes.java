package nl.ijkpunt.standards.record;

/** The escapes of JSON strings (RFC 8259, section 7). */
final class Escapes {

  private Escapes() {}

  /** The text that an already checked string stands for. */
  static String decode(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escape = raw.charAt(at++);
      if (escape == 'u') {
        text.append((char) Integer.parseInt(raw, at, at + 4, 16));
        at += 4;
      } else {
        text.append(plain(escape));
      }
    }
    return text.toString();
  }

  private static char plain(char escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escape;
    };
  }
}
