package nl.ijkpunt.validators.ooapi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/** Two properties that say when something begins and ends. */
record Period(JsonPath start, JsonPath end) {
  /** Letters of a moment up to the second. */
  private static final int WITHOUT_OFFSET = "2026-09-01T09:00:00".length();

  /** A finding where the record's last day lies before its first. */
  List<Finding> checkDates(JsonRecord record, Rule rule) {
    Optional<LocalDate> from = record.date(start);
    Optional<LocalDate> to = record.date(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  /** A finding where the record ends at a moment before it begins. */
  List<Finding> checkMoments(JsonRecord record, Rule rule) {
    if (areClearlyOrdered(record)) {
      return List.of();
    }
    Optional<OffsetDateTime> from = record.moment(start);
    Optional<OffsetDateTime> to = record.moment(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  /** Whether their letters alone show it, as they mostly do. */
  private boolean areClearlyOrdered(JsonRecord record) {
    int from = start.find(record.tape(), record.root());
    int to = end.find(record.tape(), record.root());
    return from < 0 || to < 0 || isSameOffset(record.tape(), from, to);
  }

  /** Whether both are written alike, so that the one that comes later reads as later. */
  private static boolean isSameOffset(Tape tape, int from, int to) {
    int length = tape.end(from) - tape.start(from);
    boolean alike =
        tape.kind(from) == Tape.STRING
            && tape.kind(to) == Tape.STRING
            && length == tape.end(to) - tape.start(to)
            && length >= WITHOUT_OFFSET;
    byte[] b = tape.bytes();
    int first = tape.start(from);
    int second = tape.start(to);
    return alike
        && Arrays.equals(
            b, first + WITHOUT_OFFSET, first + length, b, second + WITHOUT_OFFSET, second + length)
        && Arrays.compareUnsigned(
                b, first, first + WITHOUT_OFFSET, b, second, second + WITHOUT_OFFSET)
            <= 0;
  }

  private Finding finding(JsonRecord record, Rule rule) {
    String begins = record.text(start).orElse("");
    String ends = record.text(end).orElse("");
    return rule.failsAt(record.at(end), record.subject(), Map.of("start", begins))
        .actual('"' + ends + '"');
  }
}
