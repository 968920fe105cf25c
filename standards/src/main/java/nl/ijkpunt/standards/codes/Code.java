package nl.ijkpunt.standards.codes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * One code of a list, and what it means.
 *
 * @param label what it means; empty in a language where nobody said so
 * @param from the first day on which it may be used; null when it always could
 * @param until the last day on which it may be used; null when it still may
 * @param broader the code of which this is a part; null when it stands on top
 * @param extra what stands in the list's own columns, by name; cells that are empty are left out
 */
public record Code(
    String code,
    Text label,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String broader,
    Map<String, String> extra) {

  public Code {
    extra = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** What stands in a column of the list's own; empty when nothing does. */
  public String extra(String column) {
    return extra.getOrDefault(column, "");
  }

  /** Whether it may be used on that day. */
  public boolean isValidOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** The label in that language; else in the other; empty when there is none. */
  public String label(Language language) {
    String label = label().in(language);
    return label.isEmpty() ? label().in(language.other()) : label;
  }
}
