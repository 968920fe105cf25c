package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the moments between which a message is shown. */
@AutoService(Check.class)
public final class NewsItemEndsAfterStart implements JsonCheck {
  private static final Period PERIOD =
      new Period(JsonPath.of("/validFrom"), JsonPath.of("/validUntil"));

  @Override
  public String rule() {
    return "ooapi-news-item-ends-after-start";
  }

  @Override
  public List<Finding> check(JsonRecord message, Rule rule) {
    return PERIOD.checkMoments(message, rule);
  }
}
