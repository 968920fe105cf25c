package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** A text to look for in bytes; looks at one in as many bytes as it is long (Horspool). */
final class Needle {
  private final byte[] text;
  private final int[] steps = new int[256];

  private Needle(byte[] text) {
    this.text = text;
    Arrays.fill(steps, text.length);
    for (int i = 0; i < text.length - 1; i++) {
      steps[text[i] & 0xFF] = text.length - 1 - i;
    }
  }

  /** A text of one letter or more, all of ASCII. */
  static Needle of(String text) {
    return new Needle(text.getBytes(US_ASCII));
  }

  /** Where it first stands from here on, or the end where it does not. */
  int find(byte[] bytes, int from, int to) {
    int last = text.length - 1;
    int end = from + last;
    while (end < to) {
      byte at = bytes[end];
      if (at == text[last] && stands(bytes, end - last)) {
        return end - last;
      }
      end += steps[at & 0xFF];
    }
    return to;
  }

  private boolean stands(byte[] bytes, int from) {
    return Arrays.equals(bytes, from, from + text.length, text, 0, text.length);
  }
}
