package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A stretch of ASCII as text, without copying it; the same object again for each stretch. */
final class TapeText implements CharSequence {
  private byte[] bytes = {};
  private int from;
  private int to;

  CharSequence at(byte[] content, int start, int end) {
    bytes = content;
    from = start;
    to = end;
    return this;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(bytes, from + start, end - start, US_ASCII);
  }

  @Override
  public String toString() {
    return new String(bytes, from, to - from, US_ASCII);
  }
}
