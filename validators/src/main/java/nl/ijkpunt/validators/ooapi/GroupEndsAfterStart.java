package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the days on which a group begins and ends. */
@AutoService(Check.class)
public final class GroupEndsAfterStart implements JsonCheck {
  private static final Period PERIOD =
      new Period(JsonPath.of("/startDate"), JsonPath.of("/endDate"));

  @Override
  public String rule() {
    return "ooapi-group-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord group, Rule rule) {
    return PERIOD.checkDates(group, rule);
  }
}
