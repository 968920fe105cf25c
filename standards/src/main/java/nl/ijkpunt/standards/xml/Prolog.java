package nl.ijkpunt.standards.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.ijkpunt.standards.record.XmlElement;

/**
 * What stands before the first element of a text. The parser takes the blanks in it for part of
 * that element, so that it would say that a record begins where it does not.
 */
final class Prolog {
  /** How far to look for the first element. */
  static final int LONGEST = 1 << 14;

  private final byte[] bytes;
  private final int length;
  private int at;
  private long line = 1;
  private int lineStart;

  private Prolog(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * Where the first element begins; nothing where that is too far away, or in an encoding whose
   * characters are not bytes.
   *
   * @param in can be marked, and stands where it stood after the call
   */
  static Optional<XmlElement.Spot> rootSpot(InputStream in) throws IOException {
    in.mark(LONGEST);
    byte[] bytes = in.readNBytes(LONGEST - 1);
    in.reset();
    return new Prolog(bytes, bytes.length).find();
  }

  private Optional<XmlElement.Spot> find() {
    if (length > 2 && bytes[0] == (byte) 0xEF) {
      at = 3;
      lineStart = 3;
    }
    int skipped = at;
    while (at + 1 < length) {
      if (bytes[at] == '<' && isNameStart(bytes[at + 1])) {
        return Optional.of(new XmlElement.Spot(line, at - lineStart + 1, at - skipped));
      }
      if (startsWith("<?")) {
        skipPast("?>");
      } else if (startsWith("<!--")) {
        skipPast("-->");
      } else if (bytes[at] == '<' || bytes[at] <= 0) {
        return Optional.empty();
      } else {
        step();
      }
    }
    return Optional.empty();
  }

  private static boolean isNameStart(byte letter) {
    return letter < 0
        || letter == '_'
        || letter == ':'
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= 'a' && letter <= 'z');
  }

  private boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= length || bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(String end) {
    while (at < length && !startsWith(end)) {
      step();
    }
    at += end.length();
  }

  private void step() {
    if (bytes[at] == '\n') {
      line++;
      lineStart = at + 1;
    }
    at++;
  }
}
