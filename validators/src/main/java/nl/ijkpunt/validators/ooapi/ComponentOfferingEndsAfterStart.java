package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the moments at which a component offering begins and ends. */
@AutoService(Check.class)
public final class ComponentOfferingEndsAfterStart implements JsonCheck {
  private static final Period PERIOD =
      new Period(JsonPath.of("/startDateTime"), JsonPath.of("/endDateTime"));

  @Override
  public String rule() {
    return "ooapi-component-offering-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return PERIOD.checkMoments(offering, rule);
  }
}
