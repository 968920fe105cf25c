package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the last day on which one can join with the last day of the offering. */
@AutoService(Check.class)
public final class FlexibleEntryBeforeEnd implements JsonCheck {
  private static final BeforeEnd LAST = new BeforeEnd(JsonPath.of("/flexibleEntryPeriodEnd"));

  @Override
  public String rule() {
    return "ooapi-flexible-entry-before-end";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return LAST.check(offering, rule);
  }
}
