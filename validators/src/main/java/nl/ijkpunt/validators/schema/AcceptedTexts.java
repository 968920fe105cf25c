package nl.ijkpunt.validators.schema;

import java.util.Arrays;
import nl.ijkpunt.standards.record.Bytes;

/**
 * Short texts that were found to be as asked, so that the few values most records share are not
 * matched again and again. Not thread-safe.
 */
final class AcceptedTexts {
  private static final int SIZE = 64;
  private static final int LONGEST = 32;

  private final byte[][] texts = new byte[SIZE][];

  boolean contains(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    byte[] known = texts[slot(bytes, from, to)];
    return known != null && Arrays.equals(bytes, from, to, known, 0, known.length);
  }

  void add(byte[] bytes, int from, int to) {
    if (to - from <= LONGEST) {
      texts[slot(bytes, from, to)] = Arrays.copyOfRange(bytes, from, to);
    }
  }

  private static int slot(byte[] bytes, int from, int to) {
    int hash = Bytes.hash(bytes, from, to);
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }
}
