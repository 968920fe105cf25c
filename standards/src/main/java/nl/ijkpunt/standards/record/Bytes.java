package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Eight bytes at a time. Every array handed to this package carries {@link #PADDING} spare bytes
 * after its last one, so that a word can be read at any place.
 */
public final class Bytes {
  /** Spare bytes that must follow the content of an array. */
  public static final int PADDING = 16;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final long ONES = 0x0101010101010101L;
  static final long HIGHS = 0x8080808080808080L;

  private Bytes() {}

  /** The content followed by the spare bytes. */
  public static byte[] padded(byte[] content) {
    return Arrays.copyOf(content, content.length + PADDING);
  }

  /** The text in UTF-8, followed by the spare bytes. */
  public static byte[] padded(String text) {
    return padded(text.getBytes(UTF_8));
  }

  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** High bits mark bytes that are zero; the lowest mark is exact, those above it may not be. */
  static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  /**
   * High bits mark where a string scan must look: a quote, a backslash or a control character. The
   * lowest mark is exact; those above it may not be.
   */
  static long stringEnds(long word) {
    // With its second bit flipped a quote is the only printable character below 0x21.
    long quoteOrControl = (word ^ 0x0202020202020202L) - 0x2121212121212121L;
    long backslash = (word ^ 0x5C5C5C5C5C5C5C5CL) - ONES;
    return (quoteOrControl | backslash) & ~word & HIGHS;
  }

  /** The first eight bytes of a text; zeros stand for what is missing. */
  static long head(byte[] bytes, int start, int end) {
    int length = end - start;
    long word = word(bytes, start);
    return length >= 8 ? word : word & ((1L << (length << 3)) - 1);
  }

  /** The last eight bytes of a text; zero when it has fewer. */
  static long tail(byte[] bytes, int start, int end) {
    return end - start >= 8 ? word(bytes, end - 8) : 0;
  }

  /** A hash of the bytes: of their length, their first eight and their last eight. */
  public static int hash(byte[] bytes, int start, int end) {
    int length = end - start;
    long head = head(bytes, start, end);
    long tail = tail(bytes, start, end);
    long mixed = (head * 0x9E3779B97F4A7C15L) ^ ((tail + length) * 0xC2B2AE3D27D4EB4FL);
    return (int) (mixed >>> 32) ^ (int) mixed;
  }

  /** How many line feeds stand in the range. */
  public static int lineFeeds(byte[] bytes, int start, int end) {
    int count = 0;
    int at = start;
    for (; at + 8 <= end; at += 8) {
      long x = word(bytes, at) ^ 0x0A0A0A0A0A0A0A0AL;
      long zero = ~(((x & ~HIGHS) + ~HIGHS) | x | ~HIGHS);
      count += Long.bitCount(zero);
    }
    for (; at < end; at++) {
      if (bytes[at] == '\n') {
        count++;
      }
    }
    return count;
  }

  /** How many characters the UTF-8 in the range stands for. */
  public static int characters(byte[] bytes, int start, int end) {
    int count = 0;
    int at = start;
    for (; at + 8 <= end; at += 8) {
      long word = word(bytes, at);
      // What goes on with a character has its first bit set, and not its second.
      count += 8 - Long.bitCount((word >>> 7) & ~(word >>> 6) & ONES);
    }
    for (; at < end; at++) {
      if ((bytes[at] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }

  /** The place after the last line feed in the range, or {@code start} when there is none. */
  static int lineStart(byte[] bytes, int start, int end) {
    int at = end;
    while (at - 8 >= start) {
      long x = word(bytes, at - 8) ^ 0x0A0A0A0A0A0A0A0AL;
      long zero = ~(((x & ~HIGHS) + ~HIGHS) | x | ~HIGHS);
      if (zero != 0) {
        return at - (Long.numberOfLeadingZeros(zero) >>> 3);
      }
      at -= 8;
    }
    while (at > start && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** The first place from {@code start} that is not well-formed UTF-8, or {@code end}. */
  static int firstMalformed(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      if (at + 8 <= end && (word(bytes, at) & HIGHS) == 0) {
        at += 8;
        continue;
      }
      int length = sequenceLength(bytes, at, end);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return end;
  }

  private static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
