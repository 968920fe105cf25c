package nl.ijkpunt.standards.record;

import java.util.ArrayDeque;

/**
 * Arrays that are read into again once their chunk is done: fresh ones would have to be cleared
 * first, and would be cold. For the one thread that cuts sources into chunks.
 */
final class Buffers {
  private static final int MOST_KEPT = 64;

  private final ArrayDeque<byte[]> free = new ArrayDeque<>();

  /** An array of this length; what is in it is left over. */
  byte[] take(int length) {
    byte[] kept = free.pollLast();
    return kept != null && kept.length == length ? kept : new byte[length];
  }

  /** Nobody reads this array any more. */
  void give(byte[] array) {
    if (free.size() < MOST_KEPT) {
      free.addLast(array);
    }
  }
}
