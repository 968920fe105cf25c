package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;
import nl.ijkpunt.validators.rio.Timeline.Period;

/**
 * Looks for days on which both the record itself and one of its timeline overrides hold. Overrides
 * among themselves are a matter of the standard.
 */
@AutoService(Check.class)
public final class PeriodsDoNotOverlap implements JsonCheck {

  @Override
  public String rule() {
    return "rio-periods-do-not-overlap";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    List<Period> periods = Timeline.several(record);
    List<Finding> found = List.of();
    for (int i = 1; i < periods.size(); i++) {
      Period earlier = periods.get(i - 1);
      Period later = periods.get(i);
      boolean own = earlier.cell() == record.root() || later.cell() == record.root();
      if (own && overlap(earlier, later)) {
        found = Found.and(found, finding(record, earlier, later, rule));
      }
    }
    return found;
  }

  /** A period without an end lasts until the next begins, but not when both begin together. */
  private static boolean overlap(Period earlier, Period later) {
    return earlier.begin().equals(later.begin()) || earlier.endsAfter(later.begin());
  }

  private static Finding finding(JsonRecord record, Period earlier, Period later, Rule rule) {
    LocalDate end = earlier.end();
    Map<String, String> arguments = end == null ? Map.of() : Map.of("end", end.toString());
    return Found.at(record, later.from(), rule, arguments).actual("\"" + later.begin() + '"');
  }
}
