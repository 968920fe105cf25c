package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;
import nl.ijkpunt.validators.rio.Timeline.Period;

/** Compares the first day on which one can start with the day the education ends. */
@AutoService(Check.class)
public final class FirstStartBeforeEnd implements JsonCheck {
  private static final JsonPath FIRST = JsonPath.of("/firstStartDate");
  private static final JsonPath TO = JsonPath.of("/validTo");

  @Override
  public String rule() {
    return "rio-first-start-before-end";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Optional<LocalDate> first = record.date(FIRST);
    Optional<LocalDate> end = end(record);
    if (first.isEmpty() || end.isEmpty() || first.get().isBefore(end.get())) {
      return List.of();
    }
    Map<String, String> arguments = Map.of("end", end.get().toString());
    return List.of(
        rule.failsAt(record.at(FIRST), record.subject(), arguments)
            .actual("\"" + first.get() + '"'));
  }

  /** The end of the last period, if it has one. */
  private static Optional<LocalDate> end(JsonRecord record) {
    if (Versions.firstOverride(record) < 0) {
      return record.date(TO);
    }
    List<Period> periods = Timeline.several(record);
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(periods.get(periods.size() - 1).end());
  }
}
