package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/**
 * Looks for a description of the rights, where LOM itself says only that there are restrictions.
 */
@AutoService(Check.class)
public final class RightsDescriptionWhereRestricted implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-rights-description-where-restricted";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    Restrictions.requireDescription(true, record, answers);
  }
}
