package nl.ijkpunt.standards.codes;

import java.time.LocalDate;
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
 */
public record Code(
    String code,
    Text label,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String broader) {

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
