package nl.ijkpunt.mappings.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and moments as tables write them, read by patterns such as {@code dd-MM-yyyy}. */
final class Moments {

  private Moments() {}

  /** What is wrong with a pattern; empty where nothing is. */
  static Optional<String> problem(String pattern) {
    try {
      formatter(pattern);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The date that a text is by one of the patterns; by ISO 8601 where there is none. */
  static Optional<LocalDate> date(String text, List<String> patterns) {
    for (String pattern : patterns.isEmpty() ? List.of("yyyy-MM-dd") : patterns) {
      try {
        return Optional.of(LocalDate.parse(text, formatter(pattern)));
      } catch (DateTimeException notThis) {
        // Perhaps it is written as the next pattern says.
      }
    }
    return Optional.empty();
  }

  /** The moment that a text is, with its offset; empty also where that is not known. */
  static Optional<OffsetDateTime> moment(String text, List<String> patterns, String zone) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException local) {
      return zone.isEmpty() ? Optional.empty() : local(text, patterns, ZoneId.of(zone));
    }
  }

  private static Optional<OffsetDateTime> local(String text, List<String> patterns, ZoneId zone) {
    for (String pattern : patterns.isEmpty() ? List.of("yyyy-MM-dd'T'HH:mm[:ss]") : patterns) {
      try {
        LocalDateTime moment = LocalDateTime.parse(text, formatter(pattern));
        return Optional.of(moment.atZone(zone).toOffsetDateTime());
      } catch (DateTimeException notThis) {
        // Perhaps it is written as the next pattern says.
      }
    }
    return Optional.empty();
  }

  /** People write yyyy for the year; only with uuuu are days that do not exist refused. */
  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
