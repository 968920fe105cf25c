package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes text as UTF-8, for one thread: reports are written word by word, and a writer of the
 * library takes a lock and copies twice for each. Half a pair of surrogates becomes {@code U+FFFD}.
 */
final class Utf8Writer extends Writer {
  private static final int LONGEST = 4;
  private static final int REPLACEMENT = 0xFFFD;

  private final OutputStream out;
  private final byte[] gathered = new byte[1 << 15];
  private int size;

  /** The first half of a pair of which the second is still to come. */
  private char half;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    character((char) c);
  }

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int end = from + length;
    for (int at = from; at < end; at++) {
      at = plain(text, at, Math.min(end, at + room()));
      if (at < end) {
        character(text.charAt(at));
      }
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int end = from + length;
    for (int at = from; at < end; at++) {
      at = plain(text, at, Math.min(end, at + room()));
      if (at < end) {
        character(text[at]);
      }
    }
  }

  /** Takes what is plain ASCII, as nearly all is, and says where that ends. */
  private int plain(String text, int from, int end) {
    int at = from;
    int put = size;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= 0x80) {
        break;
      }
      gathered[put++] = (byte) c;
      at++;
    }
    size = put;
    return at;
  }

  private int plain(char[] text, int from, int end) {
    int at = from;
    int put = size;
    while (at < end && text[at] < 0x80) {
      gathered[put++] = (byte) text[at++];
    }
    size = put;
    return at;
  }

  private void character(char c) throws IOException {
    if (half != 0) {
      char first = half;
      half = 0;
      if (Character.isLowSurrogate(c)) {
        codePoint(Character.toCodePoint(first, c));
        return;
      }
      codePoint(REPLACEMENT);
    }
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else {
      codePoint(Character.isLowSurrogate(c) ? REPLACEMENT : c);
    }
  }

  private void codePoint(int c) throws IOException {
    if (gathered.length - size < LONGEST) {
      pass();
    }
    if (c < 0x80) {
      gathered[size++] = (byte) c;
    } else if (c < 0x800) {
      gathered[size++] = (byte) (0xC0 | (c >> 6));
      following(c);
    } else if (c < 0x10000) {
      gathered[size++] = (byte) (0xE0 | (c >> 12));
      following(c >> 6);
      following(c);
    } else {
      gathered[size++] = (byte) (0xF0 | (c >> 18));
      following(c >> 12);
      following(c >> 6);
      following(c);
    }
  }

  private void following(int bits) {
    gathered[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** How much more plain text can be gathered: nothing while half a pair waits. */
  private int room() throws IOException {
    if (half != 0) {
      return 0;
    }
    if (size == gathered.length) {
      pass();
    }
    return gathered.length - size;
  }

  private void pass() throws IOException {
    out.write(gathered, 0, size);
    size = 0;
  }

  @Override
  public void flush() throws IOException {
    if (half != 0) {
      half = 0;
      codePoint(REPLACEMENT);
    }
    pass();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
