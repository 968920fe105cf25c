package nl.ijkpunt.validators.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A long list of numbers and texts, written once and read from front to back, in few bytes. */
final class Rows {
  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final List<byte[]> blocks = new ArrayList<>();
  private long written;

  /** How many bytes it takes. */
  long size() {
    return written;
  }

  /** Adds a number: few bytes when it is small. */
  void number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** Adds 64 bits of which none is likelier than another. */
  void bits(long bits) {
    for (int shift = 0; shift < 64; shift += 8) {
      put((byte) (bits >>> shift));
    }
  }

  void text(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    number(bytes.length);
    for (byte b : bytes) {
      put(b);
    }
  }

  private void put(byte b) {
    int at = (int) (written & (BLOCK - 1));
    if (at == 0) {
      blocks.add(new byte[BLOCK]);
    }
    blocks.get(blocks.size() - 1)[at] = b;
    written++;
  }

  /** Reads from the front; what has been read is let go. */
  final class Reading {
    private long read;

    boolean atEnd() {
      return read == written;
    }

    long number() {
      long number = 0;
      int shift = 0;
      while (true) {
        long b = next();
        number |= (b & 0x7F) << shift;
        if ((b & 0x80) == 0) {
          return number;
        }
        shift += 7;
      }
    }

    long bits() {
      long bits = 0;
      for (int shift = 0; shift < 64; shift += 8) {
        bits |= next() << shift;
      }
      return bits;
    }

    String text() {
      byte[] bytes = new byte[(int) number()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) next();
      }
      return new String(bytes, UTF_8);
    }

    private long next() {
      int block = (int) (read >>> BLOCK_BITS);
      int at = (int) (read & (BLOCK - 1));
      if (at == 0 && block > 0) {
        blocks.set(block - 1, new byte[0]);
      }
      read++;
      return blocks.get(block)[at] & 0xFF;
    }
  }
}
