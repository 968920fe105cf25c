package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the days between which one can join an offering. */
@AutoService(Check.class)
public final class FlexibleEntryEndsAfterStart implements JsonCheck {
  private static final Period PERIOD =
      new Period(JsonPath.of("/flexibleEntryPeriodStart"), JsonPath.of("/flexibleEntryPeriodEnd"));

  @Override
  public String rule() {
    return "ooapi-flexible-entry-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return PERIOD.checkDates(offering, rule);
  }
}
