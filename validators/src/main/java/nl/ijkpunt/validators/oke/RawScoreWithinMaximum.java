package nl.ijkpunt.validators.oke;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the points scored with how many there were. */
@AutoService(Check.class)
public final class RawScoreWithinMaximum implements JsonCheck {

  @Override
  public String rule() {
    return "oke-raw-score-within-maximum";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return RawScores.checkOrder(record, rule);
  }
}
