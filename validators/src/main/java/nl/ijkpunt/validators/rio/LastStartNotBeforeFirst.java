package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
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

/** Compares the first and the last day on which one can start. */
@AutoService(Check.class)
public final class LastStartNotBeforeFirst implements JsonCheck {
  private static final JsonPath FIRST = JsonPath.of("/firstStartDate");
  private static final JsonPath LAST = JsonPath.of("/lastStartDate");

  @Override
  public String rule() {
    return "rio-last-start-not-before-first";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int consumer = RioConsumer.first(tape, record.root());
    int cell = consumer < 0 ? consumer : LAST.find(tape, consumer);
    LocalDate last = Timeline.day(tape, cell);
    LocalDate first = last == null ? null : Timeline.day(tape, FIRST.find(tape, record.root()));
    if (last == null || first == null || !last.isBefore(first)) {
      return List.of();
    }
    return List.of(
        Found.at(record, cell, rule, Map.of("first", first.toString())).actual("\"" + last + '"'));
  }
}
