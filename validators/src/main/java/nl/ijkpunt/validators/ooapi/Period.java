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
  private static final int DATE = "2026-09-01".length();

  /** Letters of a moment up to the second. */
  private static final int WITHOUT_OFFSET = "2026-09-01T09:00:00".length();

  static Period of(String start, String end) {
    return new Period(JsonPath.of("/" + start), JsonPath.of("/" + end));
  }

  /** A finding where the record's last day lies before its first. */
  List<Finding> checkDates(JsonRecord record, Rule rule) {
    if (areClearlyOrdered(record, DATE)) {
      return List.of();
    }
    Optional<LocalDate> from = record.date(start);
    Optional<LocalDate> to = record.date(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  /** A finding where the record ends at a moment before it begins. */
  List<Finding> checkMoments(JsonRecord record, Rule rule) {
    if (areClearlyOrdered(record, WITHOUT_OFFSET)) {
      return List.of();
    }
    Optional<OffsetDateTime> from = record.moment(start);
    Optional<OffsetDateTime> to = record.moment(end);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? List.of() : List.of(finding(record, rule));
  }

  /** Whether an object in a record has both moments, and ends before it begins. */
  boolean endsBeforeItStarts(JsonRecord record, int object) {
    Tape tape = record.tape();
    int from = start.find(tape, object);
    int to = from < 0 ? -1 : end.find(tape, object);
    if (to < 0 || areAlikeAndOrdered(tape, from, to, WITHOUT_OFFSET)) {
      return false;
    }
    Optional<OffsetDateTime> begins = JsonRecord.moment(tape, from);
    Optional<OffsetDateTime> ends = JsonRecord.moment(tape, to);
    return begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get());
  }

  /** Whether their letters alone show it, as they mostly do. */
  private boolean areClearlyOrdered(JsonRecord record, int letters) {
    int from = start.find(record.tape(), record.root());
    int to = end.find(record.tape(), record.root());
    return from < 0 || to < 0 || areAlikeAndOrdered(record.tape(), from, to, letters);
  }

  /** Whether both are written alike, so that the one that comes later reads as later. */
  private static boolean areAlikeAndOrdered(Tape tape, int from, int to, int letters) {
    int length = tape.end(from) - tape.start(from);
    boolean alike =
        tape.kind(from) == Tape.STRING
            && tape.kind(to) == Tape.STRING
            && length == tape.end(to) - tape.start(to)
            && length >= letters;
    byte[] b = tape.bytes();
    int first = tape.start(from);
    int second = tape.start(to);
    return alike
        && Arrays.equals(b, first + letters, first + length, b, second + letters, second + length)
        && Arrays.compareUnsigned(b, first, first + letters, b, second, second + letters) <= 0;
  }

  private Finding finding(JsonRecord record, Rule rule) {
    String begins = record.text(start).orElse("");
    String ends = record.text(end).orElse("");
    return rule.failsAt(record.at(end), record.subject(), Map.of("start", begins))
        .actual('"' + ends + '"');
  }
}
