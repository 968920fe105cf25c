package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares an offering's days; whether they are dates is the schema's business. */
@AutoService(Check.class)
public final class OfferingEndsAfterStart implements JsonCheck {
  private static final Period PERIOD =
      new Period(JsonPath.of("/startDate"), JsonPath.of("/endDate"));

  @Override
  public String rule() {
    return "ooapi-offering-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return PERIOD.checkDates(offering, rule);
  }
}
