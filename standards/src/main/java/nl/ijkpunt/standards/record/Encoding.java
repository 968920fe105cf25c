package nl.ijkpunt.standards.record;

import java.util.Map;
import java.util.Optional;

/** Tells at the beginning of a source whether it can be UTF-8 at all. */
final class Encoding {

  private Encoding() {}

  /** How many bytes a UTF-8 byte order mark takes here: 3, or none. */
  static int markLength(byte[] bytes, int from, int to) {
    boolean mark =
        to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** What is wrong when the text is UTF-16 or UTF-32: a byte order mark, or zeros between. */
  static Optional<ReadProblem> problem(byte[] bytes, int from, int to, Place place) {
    boolean wide = to - from >= 2 && (isWideMark(bytes, from) || hasZero(bytes, from, to));
    if (!wide) {
      return Optional.empty();
    }
    return Optional.of(new ReadProblem("json-utf-8", place.location(""), Map.of()));
  }

  private static boolean isWideMark(byte[] bytes, int from) {
    int pair = ((bytes[from] & 0xFF) << 8) | (bytes[from + 1] & 0xFF);
    return pair == 0xFEFF || pair == 0xFFFE;
  }

  private static boolean hasZero(byte[] bytes, int from, int to) {
    for (int at = from; at < Math.min(to, from + 4); at++) {
      if (bytes[at] == 0) {
        return true;
      }
    }
    return false;
  }
}
