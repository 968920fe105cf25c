package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for periods that end on the day they begin. */
@AutoService(Check.class)
public final class PeriodNotEmpty implements JsonCheck {
  private static final JsonPath FROM = JsonPath.of("/validFrom");
  private static final JsonPath TO = JsonPath.of("/validTo");

  @Override
  public String rule() {
    return "rio-period-not-empty";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    List<Finding> found = period(record, record.root(), rule, List.of());
    for (int override = Versions.firstOverride(record);
        override >= 0;
        override = Versions.nextOverride(record, override)) {
      found = period(record, override, rule, found);
    }
    return found;
  }

  private static List<Finding> period(JsonRecord record, int cell, Rule rule, List<Finding> found) {
    Tape tape = record.tape();
    int from = FROM.find(tape, cell);
    int to = TO.find(tape, cell);
    if (from < 0 || to < 0 || !Cells.areSame(tape, from, to) || Timeline.day(tape, to) == null) {
      return found;
    }
    String day = tape.text(to);
    return Found.and(
        found, Found.at(record, to, rule, Map.of("start", day)).actual('"' + day + '"'));
  }
}
