package nl.ijkpunt.validators.oke;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for points without a maximum, or the other way round. */
@AutoService(Check.class)
public final class RawScoreComplete implements JsonCheck {

  @Override
  public String rule() {
    return "oke-raw-score-complete";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return RawScores.checkBoth(record, rule);
  }
}
