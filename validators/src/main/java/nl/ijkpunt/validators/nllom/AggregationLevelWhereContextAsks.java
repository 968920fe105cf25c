package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for an aggregation level where a context of schools makes it mandatory. */
@AutoService(Check.class)
public final class AggregationLevelWhereContextAsks implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-aggregation-level-where-context-asks";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    if (Contexts.ask(record)) {
      LomField level = record.table().field("general/aggregationLevel");
      Contexts.withoutLevel(record).ifPresent(at -> answers.lacks(at, level, Map.of()));
    }
  }
}
