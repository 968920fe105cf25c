package nl.ijkpunt.validators.schema;

import java.util.Arrays;
import nl.ijkpunt.standards.record.Bytes;

/**
 * Short texts that were found to be as asked, so that the few values most records share are not
 * matched again and again. Not thread-safe.
 */
final class AcceptedTexts {
  private static final int SIZE = 1024;
  private static final int LONGEST = 32;
  private static final int PATIENCE = 15;

  private byte[][] texts = {};
  private int turn;

  boolean contains(byte[] bytes, int from, int to) {
    if (to - from > LONGEST || texts.length == 0) {
      return false;
    }
    byte[] known = texts[slot(bytes, from, to)];
    if (known == null || known.length != to - from) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (bytes[from + i] != known[i]) {
        return false;
      }
    }
    return true;
  }

  void add(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return;
    }
    if (texts.length == 0) {
      texts = new byte[SIZE][];
    }
    int slot = slot(bytes, from, to);
    // Texts that come once must not drive out those that come again and again.
    if (texts[slot] == null || (++turn & PATIENCE) == 0) {
      texts[slot] = Arrays.copyOfRange(bytes, from, to);
    }
  }

  private static int slot(byte[] bytes, int from, int to) {
    int hash = Bytes.hash(bytes, from, to);
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }
}
