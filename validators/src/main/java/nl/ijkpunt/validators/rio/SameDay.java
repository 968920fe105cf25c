package nl.ijkpunt.validators.rio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;

/**
 * A beginning and an end that RIO wants to be different days. That the end must not come first is
 * asked by the standard, and left to it.
 */
record SameDay(JsonPath start, JsonPath end) {

  SameDay(String start, String end) {
    this(JsonPath.of(start), JsonPath.of(end));
  }

  /** A finding where the end is the day of the beginning. */
  List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int from = start.find(tape, record.root());
    int to = end.find(tape, record.root());
    if (from < 0 || to < 0 || !Cells.areSame(tape, from, to)) {
      return List.of();
    }
    Optional<LocalDate> day = record.date(end);
    return day.map(
            date ->
                List.of(
                    rule.failsAt(record.at(end), record.subject(), Map.of("start", date.toString()))
                        .actual("\"" + date + '"')))
        .orElse(List.of());
  }
}
