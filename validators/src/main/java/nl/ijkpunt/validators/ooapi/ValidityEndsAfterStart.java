package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the days between which a description holds, also of those of other times. */
@AutoService(Check.class)
public final class ValidityEndsAfterStart implements JsonCheck {

  @Override
  public String rule() {
    return "ooapi-validity-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> found = List.of();
    if (!isOrdered(tape, record.root())) {
      found = Found.and(found, finding(record, rule, record.root(), Overrides.TO.toString()));
    }
    int overrides = Overrides.of(record);
    int index = 0;
    for (int at = CodeEntries.first(overrides);
        at < CodeEntries.end(tape, overrides);
        at = tape.next(at)) {
      if (!isOrdered(tape, at)) {
        found = Found.and(found, finding(record, rule, at, Overrides.path(index, Overrides.TO)));
      }
      index++;
    }
    return found;
  }

  private static boolean isOrdered(Tape tape, int stretch) {
    int from = Days.at(tape, stretch, Overrides.FROM);
    int to = Days.at(tape, stretch, Overrides.TO);
    return from == Days.NONE || to == Days.NONE || from <= to;
  }

  private static Finding finding(JsonRecord record, Rule rule, int stretch, String path) {
    Tape tape = record.tape();
    String start = Days.text(Days.at(tape, stretch, Overrides.FROM));
    String end = Days.text(Days.at(tape, stretch, Overrides.TO));
    int cell = Overrides.TO.find(tape, stretch);
    return rule.failsAt(record.at(cell, path), record.subject(), Map.of("start", start))
        .actual('"' + end + '"');
  }
}
