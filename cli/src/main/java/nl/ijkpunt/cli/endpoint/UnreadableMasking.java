package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Set;

/**
 * Masks what was meant as JSON and cannot be read, so that nobody knows what of it is about people:
 * all but names, signs and the words of JSON. Every byte stays in its place, and what is no UTF-8
 * stays what it is.
 */
final class UnreadableMasking {
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "NaN", "Infinity", "undefined", "None", "True", "False");

  private final byte[] bytes;

  private UnreadableMasking(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A body of which nothing can be read, masked; what seems no JSON is left as it is. */
  static byte[] masked(byte[] body) {
    UnreadableMasking masking = new UnreadableMasking(body.clone());
    int first = masking.first();
    if (first < body.length && (body[first] == '{' || body[first] == '[')) {
      masking.mask(first);
    }
    return masking.bytes;
  }

  /** Makes texts unreadable from a place on that stands in no text. */
  static void mask(byte[] body, int from) {
    new UnreadableMasking(body).mask(from);
  }

  /** The first byte that is no white space and belongs to no byte order mark, in any encoding. */
  private int first() {
    int at = 0;
    while (at < bytes.length && (bytes[at] < 0 || isSpace(bytes[at]))) {
      at++;
    }
    return at;
  }

  /** White space; in wide encodings a zero stands between all letters. */
  private static boolean isSpace(byte b) {
    return b >= 0 && b <= ' ';
  }

  private void mask(int from) {
    int at = from;
    while (at < bytes.length) {
      if (bytes[at] == '"') {
        int end = textEnd(at + 1);
        if (!isName(end)) {
          hide(at + 1, end);
        }
        at = end + 1;
      } else if (isLetter(bytes[at])) {
        int end = wordEnd(at);
        if (!WORDS.contains(new String(bytes, at, end - at, US_ASCII))) {
          hide(at, end);
        }
        at = end;
      } else {
        hide(at, at + 1);
        at++;
      }
    }
  }

  /** Where the quote stands that ends a text; the end of all where none does. */
  private int textEnd(int from) {
    boolean escaped = false;
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == '"' && !escaped) {
        return at;
      }
      escaped = bytes[at] == 0 ? escaped : bytes[at] == '\\' && !escaped;
    }
    return bytes.length;
  }

  private boolean isName(int end) {
    int at = end + 1;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at < bytes.length && bytes[at] == ':';
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private void hide(int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        at = hideForeign(at, to) - 1;
      } else {
        bytes[at] = (byte) Masked.letter(bytes[at]);
      }
    }
  }

  /** Masks letters beyond ASCII that stand together, and gives where they end. */
  private int hideForeign(int from, int to) {
    int end = from;
    while (end < to && bytes[end] < 0) {
      end++;
    }
    // That bytes are no UTF-8 is what must be found.
    if (isUtf8(from, end)) {
      Arrays.fill(bytes, from, end, (byte) 'x');
    }
    return end;
  }

  private boolean isUtf8(int from, int to) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
