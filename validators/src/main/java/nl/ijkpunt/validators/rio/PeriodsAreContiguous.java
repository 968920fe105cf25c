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
import org.jspecify.annotations.Nullable;

/** Looks for days between two periods that lie in neither. */
@AutoService(Check.class)
public final class PeriodsAreContiguous implements JsonCheck {

  @Override
  public String rule() {
    return "rio-periods-are-contiguous";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    List<Finding> found = List.of();
    @Nullable LocalDate covered = null;
    for (Period period : Timeline.several(record)) {
      if (covered != null && covered.isBefore(period.begin())) {
        found = Found.and(found, finding(record, period, covered, rule));
      }
      covered = covered(period, covered);
    }
    return found;
  }

  /** Until when all days are taken; not known of a period that lasts until the next begins. */
  private static @Nullable LocalDate covered(Period period, @Nullable LocalDate before) {
    LocalDate end = period.end();
    return end == null || before == null || end.isAfter(before) ? end : before;
  }

  private static Finding finding(JsonRecord record, Period period, LocalDate end, Rule rule) {
    return Found.at(record, period.from(), rule, Map.of("end", end.toString()))
        .actual("\"" + period.begin() + '"');
  }
}
