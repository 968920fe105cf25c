package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for one day of the period in which one can join where the other is missing. */
@AutoService(Check.class)
public final class FlexibleEntryComplete implements JsonCheck {
  private static final JsonPath START = JsonPath.of("/flexibleEntryPeriodStart");
  private static final JsonPath END = JsonPath.of("/flexibleEntryPeriodEnd");

  @Override
  public String rule() {
    return "ooapi-flexible-entry-complete";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    int start = START.find(offering.tape(), offering.root());
    int end = END.find(offering.tape(), offering.root());
    if (start < 0 == end < 0) {
      return List.of();
    }
    JsonPath there = start < 0 ? END : START;
    JsonPath missing = start < 0 ? START : END;
    return List.of(
        rule.failsAt(
            offering.at(there),
            offering.subject(),
            Map.of("property", missing.name(), "other", there.name())));
  }
}
