package nl.ijkpunt.validators.rio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import nl.ijkpunt.standards.record.Tape;

/**
 * What the RIO mapper takes for HTML: a {@code <} with anything but white space behind it, or an
 * {@code &} that a {@code ;} follows before the next white space. Its regular expression is {@code
 * (<(\S|\Z))|(&\S+;)}; this scan finds the same, eight bytes at a time.
 */
final class Html {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;
  private static final int SHOWN = 20;

  private Html() {}

  /** Whether a text holds some. */
  static boolean isIn(Tape tape, int cell) {
    byte[] bytes = tape.bytes();
    int from = tape.start(cell);
    int to = tape.end(cell);
    if (!tape.has(cell, Tape.ESCAPED)) {
      return find(bytes, from, to) < to;
    }
    if (!canHide(bytes, from, to)) {
      return false;
    }
    byte[] decoded = tape.text(cell).getBytes(UTF_8);
    return find(decoded, 0, decoded.length) < decoded.length;
  }

  /** The tag or the character reference that was found, or how it begins. */
  static String shown(Tape tape, int cell) {
    byte[] text = tape.text(cell).getBytes(UTF_8);
    int start = find(text, 0, text.length);
    String rest = new String(text, start, Math.min(text.length - start, 4 * SHOWN), UTF_8);
    int close = rest.indexOf(rest.startsWith("<") ? '>' : ';') + 1;
    int length = close > 0 && close <= 2 * SHOWN ? close : Math.min(rest.length(), SHOWN);
    return rest.substring(0, length) + (length == close || length == rest.length() ? "" : "…");
  }

  /** The first place where there is HTML, or the end. */
  static int find(byte[] bytes, int from, int to) {
    int closed = from;
    for (int at = suspect(bytes, from, to); at < to; at = suspect(bytes, at + 1, to)) {
      if (bytes[at] == '<') {
        if (!isSpace(bytes, at + 1, to) || isLastBreak(bytes, at + 1, to)) {
          return at;
        }
      } else if (at >= closed) {
        int end = at + 1;
        while (!isSpace(bytes, end, to) && end < to) {
          if (bytes[end] == ';' && end > at + 1) {
            return at;
          }
          end++;
        }
        // No further & in this word has a ; behind it either.
        closed = end;
      }
    }
    return to;
  }

  /** The first {@code <} or {@code &}, or the end. */
  private static int suspect(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = (long) LONGS.get(bytes, at);
      long less = word ^ (ONES * '<');
      long and = word ^ (ONES * '&');
      long hits = (((less - ONES) & ~less) | ((and - ONES) & ~and)) & HIGHS;
      if (hits != 0) {
        return at + (Long.numberOfTrailingZeros(hits) >> 3);
      }
    }
    while (at < to && bytes[at] != '<' && bytes[at] != '&') {
      at++;
    }
    return at;
  }

  /** Whether a text with escapes can hold HTML once they are undone. */
  private static boolean canHide(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      byte letter = bytes[at];
      if (letter == '<' || letter == '&' || (letter == '\\' && bytes[at + 1] == 'u')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(byte[] bytes, int at, int to) {
    return at < to && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'));
  }

  /** Whether nothing is left but one line break. */
  private static boolean isLastBreak(byte[] bytes, int at, int to) {
    boolean single = to - at == 1 && (bytes[at] == '\n' || bytes[at] == '\r');
    return single || (to - at == 2 && bytes[at] == '\r' && bytes[at + 1] == '\n');
  }
}
