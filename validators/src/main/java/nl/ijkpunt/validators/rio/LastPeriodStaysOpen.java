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

/** Looks for a last period without an end behind periods that have one. */
@AutoService(Check.class)
public final class LastPeriodStaysOpen implements JsonCheck {

  @Override
  public String rule() {
    return "rio-last-period-stays-open";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    List<Period> periods = Timeline.several(record);
    if (periods.isEmpty() || !periods.get(periods.size() - 1).isOpen()) {
      return List.of();
    }
    LocalDate sent = LocalDate.MIN;
    for (Period period : periods) {
      LocalDate end = period.end();
      sent = end != null && end.isAfter(sent) ? end : sent;
    }
    int last = periods.get(periods.size() - 1).cell();
    return sent.equals(LocalDate.MIN)
        ? List.of()
        : List.of(Found.at(record, last, rule, Map.of("end", sent.toString())));
  }
}
