package nl.ijkpunt.validators.oke;

import com.google.auto.service.AutoService;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the last moment to begin a test with the end of the session. */
@AutoService(Check.class)
public final class LastStartBeforeEnd implements JsonCheck {
  private static final JsonPath END = JsonPath.of("/endDateTime");
  private static final JsonPath CONSUMERS = JsonPath.of("/consumers");
  private static final JsonPath LAST_START = JsonPath.of("/lastPossibleStartDateTime");

  @Override
  public String rule() {
    return "oke-last-start-before-end";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    Tape tape = offering.tape();
    int list = CONSUMERS.find(tape, offering.root());
    List<Finding> findings = List.of();
    int item = TestAdmin.first(tape, list);
    for (; item >= 0; item = TestAdmin.next(tape, list, item)) {
      int last = TestAdmin.isFor(tape, item) ? LAST_START.find(tape, item) : -1;
      if (last >= 0 && tape.kind(last) == Tape.STRING && isLate(offering, last)) {
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        String pointer =
            "%s/%d%s".formatted(CONSUMERS, TestAdmin.place(tape, list, item), LAST_START);
        Map<String, String> arguments = Map.of("end", offering.text(END).orElse(""));
        findings.add(
            rule.failsAt(offering.at(last, pointer), offering.subject(), arguments)
                .actual('"' + tape.text(last) + '"'));
      }
    }
    return findings;
  }

  private static boolean isLate(JsonRecord offering, int last) {
    Optional<OffsetDateTime> end = offering.moment(END);
    try {
      return end.isPresent() && OffsetDateTime.parse(offering.tape().text(last)).isAfter(end.get());
    } catch (DateTimeParseException noMoment) {
      return false;
    }
  }
}
