package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** JSON under way: bytes, written one after another. */
final class Output {
  private byte[] bytes = new byte[1 << 14];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Forgets what was written after this size. */
  void back(int to) {
    size = to;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  void write(int letter) {
    room(1);
    bytes[size++] = (byte) letter;
  }

  void write(byte[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, bytes, size, end - start);
    size += end - start;
  }

  void write(byte[] text) {
    write(text, 0, text.length);
  }

  /** A comma, unless an object or array has just begun. */
  void next() {
    byte last = bytes[size - 1];
    if (last != '{' && last != '[') {
      write(',');
    }
  }

  /** The name of a member, which stands here with its quotes and colon. */
  void name(byte[] quoted) {
    next();
    write(quoted);
  }

  /** A string, from a text that needs no more escaping than it has. */
  void string(byte[] from, int start, int end) {
    write('"');
    write(from, start, end);
    write('"');
  }

  /** A text as a string of JSON. */
  static byte[] quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString().getBytes(UTF_8);
  }

  /** A name with its quotes and colon; nothing for no name. */
  static byte[] name(String name) {
    return name.isEmpty() ? new byte[0] : (new String(quoted(name), UTF_8) + ":").getBytes(UTF_8);
  }
}
