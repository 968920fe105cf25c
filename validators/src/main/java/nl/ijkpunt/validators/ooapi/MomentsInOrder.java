package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Compares every start in a record of OOAPI 6.0 with the end that belongs to it. */
@AutoService(Check.class)
public final class MomentsInOrder implements JsonCheck {
  private static final List<Period> PERIODS =
      List.of(
          Period.of("startDateTime", "endDateTime"),
          Period.of("startDateTime", "actualEndDateTime"),
          Period.of("startDateTime", "expectedEndDateTime"),
          Period.of("flexibleEntryPeriodStartDateTime", "flexibleEntryPeriodEndDateTime"),
          Period.of("validFrom", "validTo"));

  /** Lists of objects that each have periods of their own. */
  private static final List<JsonPath> LISTS =
      List.of(
          JsonPath.of("/enrolmentPeriods"),
          JsonPath.of("/timelineOverrides"),
          JsonPath.of("/assignedNeeds"),
          JsonPath.of("/attempts"));

  @Override
  public String rule() {
    return "ooapi-moments-in-order";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> found = in(record, rule, record.root(), "");
    for (JsonPath list : LISTS) {
      int all = list.find(tape, record.root());
      if (all < 0 || tape.kind(all) != Tape.ARRAY) {
        continue;
      }
      int index = 0;
      for (int at = CodeEntries.first(all); at < tape.next(all); at = tape.next(at)) {
        for (Finding finding : in(record, rule, at, list + "/" + index)) {
          found = Found.and(found, finding);
        }
        index++;
      }
    }
    return found;
  }

  private static List<Finding> in(JsonRecord record, Rule rule, int object, String path) {
    List<Finding> found = List.of();
    for (Period period : PERIODS) {
      if (period.endsBeforeItStarts(record, object)) {
        found = Found.and(found, finding(record, rule, object, path, period));
      }
    }
    return found;
  }

  private static Finding finding(
      JsonRecord record, Rule rule, int object, String path, Period period) {
    Tape tape = record.tape();
    int end = period.end().find(tape, object);
    Map<String, String> words =
        Map.of(
            "start", period.start().name(),
            "end", period.end().name(),
            "moment", tape.text(period.start().find(tape, object)));
    return rule.failsAt(record.at(end, path + period.end()), record.subject(), words)
        .actual('"' + tape.text(end) + '"');
  }
}
