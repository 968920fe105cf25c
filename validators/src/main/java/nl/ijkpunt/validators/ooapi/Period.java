package nl.ijkpunt.validators.ooapi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;

/** Two properties that say when something begins and ends. */
record Period(JsonPath start, JsonPath end) {

  /** A finding where the record's last day lies before its first. */
  List<Finding> checkDates(JsonRecord record, Rule rule) {
    Optional<LocalDate> from = record.date(start);
    Optional<LocalDate> to = record.date(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  /** A finding where the record ends at a moment before it begins. */
  List<Finding> checkMoments(JsonRecord record, Rule rule) {
    Optional<OffsetDateTime> from = record.moment(start);
    Optional<OffsetDateTime> to = record.moment(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  private Finding finding(JsonRecord record, Rule rule) {
    String begins = record.text(start).orElse("");
    String ends = record.text(end).orElse("");
    return rule.failsAt(record.at(end), record.subject(), Map.of("start", begins))
        .actual('"' + ends + '"');
  }
}
