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
import nl.ijkpunt.validators.JsonCheck;

/** Compares the last day on which one can join with the last day of the offering. */
@AutoService(Check.class)
public final class FlexibleEntryBeforeEnd implements JsonCheck {
  private static final JsonPath LAST = JsonPath.of("/flexibleEntryPeriodEnd");
  private static final JsonPath START = JsonPath.of("/startDate");
  private static final JsonPath END = JsonPath.of("/endDate");

  @Override
  public String rule() {
    return "ooapi-flexible-entry-before-end";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    Tape tape = offering.tape();
    int last = Days.at(tape, offering.root(), LAST);
    int end = Days.at(tape, offering.root(), END);
    if (last == Days.NONE || end == Days.NONE || last <= end) {
      return List.of();
    }
    // An end before the start is the mistake then, and is told elsewhere.
    if (end < Days.at(tape, offering.root(), START)) {
      return List.of();
    }
    return List.of(
        rule.failsAt(offering.at(LAST), offering.subject(), Map.of("end", Days.text(end)))
            .actual('"' + Days.text(last) + '"'));
  }
}
