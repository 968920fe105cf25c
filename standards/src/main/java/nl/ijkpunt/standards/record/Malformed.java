package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import nl.ijkpunt.standards.finding.Location;

/** Says as a problem why a text cannot be read. */
final class Malformed {
  /** How many bytes of what cannot stand in its place are shown. */
  static final int FOUND = 20;

  private Malformed() {}

  /**
   * Why the tokenizer's last read failed.
   *
   * @param base where what it read stands in its document, as a JSON Pointer
   */
  static ReadProblem last(Tokenizer tokenizer, Lines lines, String base) {
    int at = tokenizer.malformedAt();
    Malformation what = tokenizer.malformation();
    boolean deep = what == Malformation.TOO_DEEP;
    Location location = lines.location(at, deep ? base : base + Pointers.toBreak(tokenizer.tape()));
    return switch (what == null ? Malformation.UNEXPECTED_CHARACTER : what) {
      case BREAKS_OFF -> new ReadProblem("json-complete", location, Map.of());
      case TOO_DEEP -> limited("json-nesting-limited", location, "" + Tokenizer.MAX_DEPTH);
      case NOT_UTF_8 -> new ReadProblem("json-utf-8", location, Map.of());
      case TOO_LARGE -> limited("json-size-limited", location, "1000 digits");
      default -> syntax(location, tokenizer.tape().bytes(), at);
    };
  }

  /** Something stands where it cannot. */
  static ReadProblem syntax(Location location, byte[] bytes, int at) {
    return new ReadProblem(
        "json-syntax", location, Map.of("found", found(bytes, at, bytes.length)));
  }

  /** A record is too large to hold. */
  static ReadProblem tooLarge(Place place, int most) {
    String limit = most >= 1 << 20 ? (most >> 20) + " MiB" : most + " bytes";
    return limited("json-size-limited", place.location(""), limit);
  }

  /** Something follows where nothing should. */
  static ReadProblem after(Location location) {
    return new ReadProblem("json-nothing-after-value", location, Map.of());
  }

  private static ReadProblem limited(String rule, Location location, String limit) {
    return new ReadProblem(rule, location, Map.of("limit", limit));
  }

  /** The word or character that stands here. */
  static String found(byte[] bytes, int at, int limit) {
    int end = at;
    while (end < limit && end < at + FOUND && isWordByte(bytes[end])) {
      end++;
    }
    return end > at ? new String(bytes, at, end - at, US_ASCII) : character(bytes[at]);
  }

  private static String character(byte c) {
    return c > ' ' && c < 0x7F ? String.valueOf((char) c) : "U+%04X".formatted(c & 0xFF);
  }

  private static boolean isWordByte(byte b) {
    return ((b | 0x20) >= 'a' && (b | 0x20) <= 'z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-';
  }
}
