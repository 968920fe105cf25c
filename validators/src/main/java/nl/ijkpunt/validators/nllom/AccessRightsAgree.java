package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for access rights that contradict those before them. */
@AutoService(Check.class)
public final class AccessRightsAgree implements LomCheck {
  @Override
  public String rule() {
    return "nl-lom-access-rights-agree";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    List<LomNode> codes = AccessRights.stated(record);
    AccessRights.contradiction(codes)
        .ifPresent(
            code ->
                answers.fails(
                    code,
                    Map.of("first", Objects.requireNonNullElse(answers.shown(codes.get(0)), ""))));
  }
}
