package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/**
 * Looks for a description of the rights, where a newer vocabulary says only that there are some.
 */
@AutoService(Check.class)
public final class RightsDescriptionWhereYes implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-rights-description-where-yes";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    Restrictions.requireDescription(false, record, answers);
  }
}
