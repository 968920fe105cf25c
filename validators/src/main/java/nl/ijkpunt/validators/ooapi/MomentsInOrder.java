package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Compares every start in a record of OOAPI 6.0 with the end that belongs to it. */
@AutoService(Check.class)
public final class MomentsInOrder implements JsonCheck {
  /** By what they begin with: most records have few of those. */
  private static final Map<JsonPath, List<Period>> PERIODS =
      Stream.of(
              Period.of("startDateTime", "endDateTime"),
              Period.of("startDateTime", "actualEndDateTime"),
              Period.of("startDateTime", "expectedEndDateTime"),
              Period.of("flexibleEntryPeriodStartDateTime", "flexibleEntryPeriodEndDateTime"),
              Period.of("validFrom", "validTo"))
          .collect(Collectors.groupingBy(Period::start, LinkedHashMap::new, Collectors.toList()));

  /** Lists of objects that each have periods of their own. */
  private static final List<JsonPath> LISTS =
      List.of(
          JsonPath.of("/enrolmentPeriods"),
          Overrides.LIST,
          JsonPath.of("/assignedNeeds"),
          JsonPath.of("/attempts"));

  @Override
  public String rule() {
    return "ooapi-moments-in-order";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> found = in(List.of(), record, rule, record.root());
    for (JsonPath list : LISTS) {
      int all = list.find(tape, record.root());
      if (all < 0 || tape.kind(all) != Tape.ARRAY) {
        continue;
      }
      for (int at = CodeEntries.first(all); at < tape.next(all); at = tape.next(at)) {
        found = in(found, record, rule, at);
      }
    }
    return found;
  }

  private static List<Finding> in(List<Finding> found, JsonRecord record, Rule rule, int object) {
    List<Finding> all = found;
    for (Map.Entry<JsonPath, List<Period>> some : PERIODS.entrySet()) {
      if (some.getKey().find(record.tape(), object) >= 0) {
        for (Period period : some.getValue()) {
          if (period.endsBeforeItStarts(record, object)) {
            all = Found.and(all, finding(record, rule, object, period));
          }
        }
      }
    }
    return all;
  }

  private static Finding finding(JsonRecord record, Rule rule, int object, Period period) {
    Tape tape = record.tape();
    int end = period.end().find(tape, object);
    Map<String, String> words =
        Map.of(
            "start", period.start().name(),
            "end", period.end().name(),
            "moment", tape.text(period.start().find(tape, object)));
    return Found.at(record, end, rule, words).actual('"' + tape.text(end) + '"');
  }
}
