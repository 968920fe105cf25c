package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for values of which it is not said from which vocabulary they are. */
@AutoService(Check.class)
public final class VocabularySourcePresent implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-vocabulary-source-present";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    VocabularyParts.require("source", record, answers);
  }
}
