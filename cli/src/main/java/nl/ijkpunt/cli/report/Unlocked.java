package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Gathers what is written, for one thread: reports are written word by word, and a writer of the
 * library takes a lock for each.
 */
final class Unlocked extends Writer {
  private final Writer out;
  private final char[] gathered = new char[1 << 14];
  private int size;

  Unlocked(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    if (size == gathered.length) {
      pass();
    }
    gathered[size++] = (char) c;
  }

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    while (at < end) {
      int some = Math.min(room(), end - at);
      text.getChars(at, at + some, gathered, size);
      size += some;
      at += some;
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    while (at < end) {
      int some = Math.min(room(), end - at);
      System.arraycopy(text, at, gathered, size, some);
      size += some;
      at += some;
    }
  }

  /** How much more can be gathered, which is never nothing. */
  private int room() throws IOException {
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
    pass();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      pass();
    }
  }
}
