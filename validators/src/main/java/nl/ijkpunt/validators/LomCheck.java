package nl.ijkpunt.validators;

import java.util.List;
import nl.ijkpunt.standards.lom.LomRecord;

/** Decides a rule by looking at one record about learning material, whatever it was written in. */
public non-sealed interface LomCheck extends Check {

  /** The id of the rule it decides. */
  String rule();

  @Override
  default List<String> rules() {
    return List.of(rule());
  }

  /** Says where the rule does not hold, or why that cannot be told; nothing where it holds. */
  void check(LomRecord record, LomAnswers answers);
}
