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

  /** The text that a string stands for that nobody has checked; as it is where it is wrong. */
  static String decodeIfRight(String raw) {
    byte[] quoted = Bytes.padded('"' + raw + '"');
    Tokenizer tokenizer = new Tokenizer();
    int end = quoted.length - Bytes.PADDING;
    return tokenizer.read(quoted, 0, end, false) < 0 ? raw : tokenizer.tape().text(0);
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
