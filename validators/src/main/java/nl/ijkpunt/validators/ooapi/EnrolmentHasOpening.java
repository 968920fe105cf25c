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

/** Looks for a last day of enrolment without a first. */
@AutoService(Check.class)
public final class EnrolmentHasOpening implements JsonCheck {
  private static final JsonPath START = JsonPath.of("/enrollStartDate");
  private static final JsonPath END = JsonPath.of("/enrollEndDate");

  @Override
  public String rule() {
    return "ooapi-enrolment-has-opening";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    int end = END.find(offering.tape(), offering.root());
    if (end < 0 || START.find(offering.tape(), offering.root()) >= 0) {
      return List.of();
    }
    return List.of(rule.failsAt(offering.at(END), offering.subject(), Map.of()));
  }
}
