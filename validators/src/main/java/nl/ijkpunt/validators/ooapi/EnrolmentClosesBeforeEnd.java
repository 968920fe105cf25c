package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the last day of enrolment with the last day of the offering. */
@AutoService(Check.class)
public final class EnrolmentClosesBeforeEnd implements JsonCheck {
  private static final BeforeEnd LAST = new BeforeEnd(JsonPath.of("/enrollEndDate"));

  @Override
  public String rule() {
    return "ooapi-enrolment-closes-before-end";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return LAST.check(offering, rule);
  }
}
