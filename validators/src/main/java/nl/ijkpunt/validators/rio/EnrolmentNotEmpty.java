package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for an enrolment that closes on the day it opens. */
@AutoService(Check.class)
public final class EnrolmentNotEmpty implements JsonCheck {
  private static final SameDay DAYS = new SameDay("/enrollStartDate", "/enrollEndDate");

  @Override
  public String rule() {
    return "rio-enrolment-not-empty";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    return DAYS.check(offering, rule);
  }
}
