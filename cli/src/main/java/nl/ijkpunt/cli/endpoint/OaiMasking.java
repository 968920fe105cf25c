package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * Makes unreadable what records say of people and organisations, and the addresses of those who
 * keep a repository. Every byte stays in its place, and what is not masked stays as it is, also
 * where it is no text.
 */
final class OaiMasking {
  private static final int LAST_UNIT = 0xFFFF;

  private OaiMasking() {}

  /** The body with what it says of people made unreadable; the same where it says nothing. */
  static byte[] masked(byte[] body) {
    Units units = Units.of(body);
    String text = units.text(body);
    String masked = XmlMasking.masked(text);
    byte[] changed = body.clone();
    for (int i = 0; i < text.length(); i++) {
      if (masked.charAt(i) != text.charAt(i)) {
        units.put(changed, i, masked.charAt(i));
      }
    }
    return changed;
  }

  /**
   * How characters of markup stand in bytes: in one each, as UTF-8 and most others have them, or in
   * two or four, as UTF-16 and UTF-32 have.
   *
   * @param bigEndian whether the byte that counts most comes first
   */
  private record Units(int width, boolean bigEndian) {

    /** Goes by where the first character of an XML document, or a mark before it, has its zeros. */
    static Units of(byte[] body) {
      if (body.length < 4) {
        return new Units(1, true);
      }
      int first = (body[0] & 0xFF) << 8 | (body[1] & 0xFF);
      int second = (body[2] & 0xFF) << 8 | (body[3] & 0xFF);
      if (first == 0) {
        return new Units(4, true);
      }
      if (first == 0xFEFF || body[0] == 0) {
        return new Units(2, true);
      }
      if (first == 0xFFFE || body[1] == 0) {
        return new Units(second == 0 ? 4 : 2, false);
      }
      return new Units(1, true);
    }

    /** A character for each unit. */
    String text(byte[] body) {
      if (width == 1) {
        return new String(body, ISO_8859_1);
      }
      StringBuilder text = new StringBuilder(body.length / width);
      for (int at = 0; at + width <= body.length; at += width) {
        text.append(unit(body, at));
      }
      return text.toString();
    }

    private char unit(byte[] body, int at) {
      long unit = 0;
      for (int i = 0; i < width; i++) {
        unit = unit << 8 | (body[at + (bigEndian ? i : width - 1 - i)] & 0xFF);
      }
      return (char) Math.min(unit, LAST_UNIT);
    }

    void put(byte[] body, int index, char c) {
      int at = index * width;
      Arrays.fill(body, at, at + width, (byte) 0);
      body[bigEndian ? at + width - 1 : at] = (byte) c;
    }
  }
}
