package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import nl.ijkpunt.standards.record.JsonValue;

/** Makes texts for examples: of a list, a pattern, a format, or just of the right length. */
final class SpecimenText {
  private SpecimenText() {}

  /** A text that a demand allows, as far as can be seen from here. */
  static String of(Demand demand) {
    List<String> tried = new ArrayList<>();
    demand.all("x-ooapi-extensible-enum").forEach(list -> tried.addAll(list.texts()));
    demand.all("format").forEach(format -> ofFormat(format.text()).ifPresent(tried::add));
    demand.all("pattern").forEach(pattern -> PatternText.of(pattern.text()).ifPresent(tried::add));
    Shape.Bounds bounds = Shape.Bounds.of(demand);
    int least = bounds.minLength() == null ? 0 : bounds.minLength().intValue();
    int most = bounds.maxLength() == null ? 4000 : bounds.maxLength().intValue();
    String word = "voorbeeld";
    tried.add(
        word.repeat(least / word.length() + 1)
            .substring(0, Math.max(least, Math.min(word.length(), most))));
    tried.add("1".repeat(Math.max(1, least)));
    return tried.stream()
        .filter(text -> fits(text, demand, least, most))
        .findFirst()
        .orElse(tried.get(0));
  }

  private static boolean fits(String text, Demand demand, int least, int most) {
    int length = text.codePointCount(0, text.length());
    return length >= least
        && length <= most
        && demand.all("pattern").stream().allMatch(pattern -> matches(pattern, text))
        && (demand.all("format").isEmpty()
            || demand.all("format").stream()
                .allMatch(format -> ofFormat(format.text()).map(text::equals).orElse(true)));
  }

  private static boolean matches(JsonValue pattern, String text) {
    try {
      return new BoundedPattern(pattern.text()).isFoundIn(text);
    } catch (PatternSyntaxException | BoundedPattern.RanAway e) {
      return false;
    }
  }

  /** A text of this format; nothing for a format that asks nothing. */
  static Optional<String> ofFormat(String format) {
    return switch (format) {
      case "date" -> Optional.of("2026-09-01");
      case "date-time" -> Optional.of("2026-09-01T09:00:00+02:00");
      case "time" -> Optional.of("09:00:00+02:00");
      case "duration" -> Optional.of("P1Y");
      case "uuid" -> Optional.of("11111111-2222-4333-8444-555555555555");
      case "uri", "iri" -> Optional.of("https://example.org/a");
      case "uri-reference", "iri-reference" -> Optional.of("/a");
      case "email", "idn-email" -> Optional.of("info@example.org");
      case "hostname", "idn-hostname" -> Optional.of("example.org");
      case "ipv4" -> Optional.of("192.0.2.1");
      case "ipv6" -> Optional.of("2001:db8::1");
      case "regex" -> Optional.of("a");
      case "json-pointer" -> Optional.of("/a");
      default -> Optional.empty();
    };
  }
}
