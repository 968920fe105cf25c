package nl.ijkpunt.validators.ooapi;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/** A day of an offering that must not lie after its last day. */
record BeforeEnd(JsonPath day) {
  private static final JsonPath START = JsonPath.of("/startDate");
  private static final JsonPath END = JsonPath.of("/endDate");

  /** A finding where the day lies after the end. */
  List<Finding> check(JsonRecord offering, Rule rule) {
    Tape tape = offering.tape();
    int last = Days.at(tape, offering.root(), day);
    int end = Days.at(tape, offering.root(), END);
    if (last == Days.NONE || end == Days.NONE || last <= end) {
      return List.of();
    }
    // An end before the start is the mistake then, and is told elsewhere.
    if (end < Days.at(tape, offering.root(), START)) {
      return List.of();
    }
    return List.of(
        rule.failsAt(offering.at(day), offering.subject(), Map.of("end", Days.text(end)))
            .actual('"' + Days.text(last) + '"'));
  }
}
