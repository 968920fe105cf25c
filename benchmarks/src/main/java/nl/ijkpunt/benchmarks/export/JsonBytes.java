package nl.ijkpunt.benchmarks.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** JSON without white space, written as UTF-8 into one growing array; commas come by themselves. */
final class JsonBytes {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private byte[] bytes = new byte[1 << 16];
  private int length;

  int length() {
    return length;
  }

  /** Writes what was gathered and starts anew. */
  void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  JsonBytes open(char bracket) {
    separate();
    return plain(bracket);
  }

  JsonBytes close(char bracket) {
    return plain(bracket);
  }

  /** A name of plain ASCII and its colon. */
  JsonBytes key(String name) {
    separate();
    plain('"').ascii(name);
    return plain('"').plain(':');
  }

  JsonBytes text(String name, String value) {
    return key(name).text(value);
  }

  JsonBytes text(String value) {
    return startText().piece(value).endText();
  }

  JsonBytes literal(String name, String value) {
    key(name);
    ascii(value);
    return this;
  }

  JsonBytes number(String name, long value) {
    key(name);
    digits(value, 1);
    return this;
  }

  JsonBytes uuid(long high, long low) {
    startText();
    hex(high, 32, 64);
    plain('-').hex(high, 16, 32);
    plain('-').hex(high, 0, 16);
    plain('-').hex(low, 48, 64);
    plain('-').hex(low, 0, 48);
    return endText();
  }

  JsonBytes date(String name, int year, int month, int day) {
    key(name).plain('"').digits(year, 4);
    plain('-').digits(month, 2);
    plain('-').digits(day, 2);
    return plain('"');
  }

  JsonBytes startText() {
    separate();
    return plain('"');
  }

  JsonBytes endText() {
    return plain('"');
  }

  /** A part of the text that was started; nothing beyond the Basic Multilingual Plane. */
  JsonBytes piece(String value) {
    int count = value.length();
    reserve(3 * count);
    int at = length;
    for (int i = 0; i < count; i++) {
      char letter = value.charAt(i);
      if (letter < 0x80) {
        if (letter == '"' || letter == '\\') {
          bytes[at++] = '\\';
        }
        bytes[at++] = (byte) letter;
      } else {
        at = encode(letter, at);
      }
    }
    length = at;
    return this;
  }

  /** A number as a part of the text that was started, with at least so many digits. */
  JsonBytes digits(long value, int least) {
    reserve(20);
    int count = Math.max(least, digitCount(value));
    long left = value;
    for (int at = length + count - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += count;
    return this;
  }

  JsonBytes plain(char letter) {
    reserve(1);
    bytes[length++] = (byte) letter;
    return this;
  }

  private int encode(char letter, int at) {
    int place = at;
    if (letter < 0x800) {
      bytes[place++] = (byte) (0xC0 | (letter >> 6));
    } else {
      bytes[place++] = (byte) (0xE0 | (letter >> 12));
      bytes[place++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
    }
    bytes[place++] = (byte) (0x80 | (letter & 0x3F));
    return place;
  }

  private void ascii(String value) {
    int count = value.length();
    reserve(count);
    for (int i = 0; i < count; i++) {
      bytes[length + i] = (byte) value.charAt(i);
    }
    length += count;
  }

  private void hex(long value, int from, int to) {
    reserve(16);
    for (int shift = to - 4; shift >= from; shift -= 4) {
      bytes[length++] = HEX[(int) (value >>> shift) & 0xF];
    }
  }

  private static int digitCount(long value) {
    int count = 1;
    for (long left = value; left >= 10; left /= 10) {
      count++;
    }
    return count;
  }

  private void separate() {
    byte last = length == 0 ? (byte) '\n' : bytes[length - 1];
    if (last != '{' && last != '[' && last != ':' && last != '\n' && last != ',') {
      plain(',');
    }
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
