package nl.ijkpunt.validators;

import java.util.Optional;
import java.util.function.Function;
import nl.ijkpunt.standards.lom.LomRecord;

/** Decides several rules while it goes once over a record about learning material. */
public non-sealed interface LomWalk extends Check {

  /**
   * Says where rules do not hold.
   *
   * @param answers what takes the answers of the rule with an id; nothing where the run leaves that
   *     rule out
   */
  void check(LomRecord record, Function<String, Optional<LomAnswers>> answers);
}
