package nl.ijkpunt.validators.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Texts as exports have them: of a format, of a pattern, or just words. */
final class ValidTexts {
  private static final List<String> WORDS =
      List.of(
          "Statistiek",
          "Inleiding in de kansrekening en de toetsing van hypothesen",
          "Curaçao",
          "Crème brûlée",
          "日本語",
          "العربية",
          "🎓 graduation",
          "e\u0301",
          "he said \"no\"",
          "back\\slash",
          "two\nlines\r\nand\ttab",
          "<p>R&amp;D</p>",
          "a/b/c",
          "\u0000",
          "\u2028",
          " ",
          "0");

  private static final List<String> URIS =
      List.of(
          "https://www.example.org",
          "https://www.example.org/",
          "http://localhost:8080/courses/42",
          "https://student.example.nl/a/b-c_d~e?f=g&h=1,2#top",
          "https://example.org/a%20b/(c)",
          "HTTPS://Example.ORG/x",
          "mailto:info@example.org",
          "urn:isbn:9789012345678",
          "https://user@example.org/",
          "ftp://example.org/x");

  private static final List<String> ADDRESSES =
      List.of(
          "info@example.org",
          "j.de-vries@student.example.nl",
          "a_b+c@x1.example.edu",
          "UPPER@EXAMPLE.COM",
          "o'brien@example.ie",
          "someone@example.museum");

  private static final Map<String, List<String>> BY_PATTERN =
      Map.of(
          "^[a-z]{3}$", List.of("nld", "eng", "deu"),
          "^([a-z]{2,3})(-([A-Z]{2}|[0-9]{3}))?(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))*(-[a-z0-9]{2,8})*(-x(-[a-z0-9]{1,8})+)?$",
              List.of("nl", "nl-NL", "eng", "en-GB", "de-x-privaat"),
          "^-?P(?:\\d+Y)?(?:\\d+M)?(?:\\d+(?:D|W))?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$",
              List.of("P10W", "P1Y6M", "PT90M", "P"),
          "^\\d+(?:\\.\\d+)?$", List.of("0", "1250", "99.95"),
          "^(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$",
              List.of("P10W", "P1Y6M", "PT90M", "P3DT4H0.5S"),
          "^(?:\\d{3}A\\d{3})$", List.of("101A123"),
          "^\\d{3}A\\d{3}$", List.of("999A000"),
          "^(?:\\d{3}X\\d{3})$", List.of("101X123"),
          "^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
              List.of("nl-NL", "en", "zh-Hant-TW", "es-419"));

  private final SplittableRandom random;

  ValidTexts(SplittableRandom random) {
    this.random = random;
  }

  /** A text of this pattern: one we know, or the generator must be taught. */
  String ofPattern(String pattern) {
    List<String> known = BY_PATTERN.get(pattern);
    if (known == null) {
      throw new IllegalArgumentException("teach ValidTexts a text for the pattern " + pattern);
    }
    return pick(known);
  }

  String ofFormat(String format) {
    return switch (format) {
      case "date" -> date();
      case "date-time" -> date() + time();
      case "uuid" -> uuid();
      case "uri-reference" ->
          pick(List.of("/", "/courses", "/courses/42/course-offerings?q=a", "/a%20b"));
      // Mostly plain: that is what data has.
      case "uri" -> random.nextInt(20) < 19 ? URIS.get(random.nextInt(5)) : pick(URIS);
      case "email" -> random.nextInt(20) < 19 ? ADDRESSES.get(random.nextInt(3)) : pick(ADDRESSES);
      default -> throw new IllegalArgumentException("teach ValidTexts the format " + format);
    };
  }

  private String date() {
    String[] days = {"2026-09-01", "2027-01-31", "2024-02-29", "1999-12-31"};
    return days[random.nextInt(days.length)];
  }

  private String time() {
    String[] times = {
      "T09:00:00+02:00", "T23:59:59Z", "T00:00:00.000Z", "T12:30:00.123456-05:00", "T09:00:00+00:00"
    };
    return times[random.nextInt(times.length)];
  }

  private String uuid() {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    String uuid = new UUID(high, low).toString();
    return random.nextInt(5) == 0 ? uuid.toUpperCase(Locale.ROOT) : uuid;
  }

  /** Words of a length in characters. */
  String words(int least, int most) {
    StringBuilder words = new StringBuilder(pick(WORDS));
    while (words.codePointCount(0, words.length()) < least || random.nextInt(4) == 0) {
      words.append(pick(WORDS));
    }
    int length = words.codePointCount(0, words.length());
    return length <= most
        ? words.toString()
        : words.substring(0, words.offsetByCodePoints(0, most));
  }

  /** A text of exactly this length in characters. */
  String ofLength(int length) {
    return words(length, length);
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
