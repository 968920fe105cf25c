package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for vocabularies that are named and of which nothing is taken. */
@AutoService(Check.class)
public final class VocabularyValuePresent implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-vocabulary-value-present";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    VocabularyParts.require("value", record, answers);
  }
}
