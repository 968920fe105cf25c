package nl.ijkpunt.validators.nllom;

import java.util.function.BiConsumer;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** A check whose rule is decided by a method of its group. */
record Deciding(String rule, BiConsumer<LomRecord, LomAnswers> how) implements LomCheck {

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    how.accept(record, answers);
  }
}
