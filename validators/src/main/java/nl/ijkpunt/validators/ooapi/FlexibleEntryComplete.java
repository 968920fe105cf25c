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
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for one day of the period in which one can join where the other is missing. */
@AutoService(Check.class)
public final class FlexibleEntryComplete implements JsonCheck {
  private static final List<Period> PERIODS =
      List.of(
          Period.of("flexibleEntryPeriodStart", "flexibleEntryPeriodEnd"),
          Period.of("flexibleEntryPeriodStartDateTime", "flexibleEntryPeriodEndDateTime"));

  @Override
  public String rule() {
    return "ooapi-flexible-entry-complete";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    List<Finding> found = List.of();
    for (int i = 0; i < PERIODS.size(); i++) {
      Period period = PERIODS.get(i);
      boolean starts = isGiven(offering, period.start());
      if (starts != isGiven(offering, period.end())) {
        JsonPath there = starts ? period.start() : period.end();
        JsonPath missing = starts ? period.end() : period.start();
        Map<String, String> words = Map.of("property", missing.name(), "other", there.name());
        found = Found.and(found, rule.failsAt(offering.at(there), offering.subject(), words));
      }
    }
    return found;
  }

  private static boolean isGiven(JsonRecord offering, JsonPath path) {
    Tape tape = offering.tape();
    int cell = path.find(tape, offering.root());
    return cell >= 0 && tape.kind(cell) != Tape.NULL;
  }
}
