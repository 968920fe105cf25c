package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for a flexible entry that ends on the day it starts. */
@AutoService(Check.class)
public final class FlexibleEntryNotEmpty implements JsonCheck {
  private static final SameDay DAYS =
      new SameDay("/flexibleEntryPeriodStart", "/flexibleEntryPeriodEnd");

  @Override
  public String rule() {
    return "rio-flexible-entry-not-empty";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return DAYS.check(offering, rule);
  }
}
