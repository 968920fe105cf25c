package nl.ijkpunt.validators.nllom;

import java.util.function.BiConsumer;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.validators.XmlAnswers;
import nl.ijkpunt.validators.XmlCheck;

/** A check of what stands around records, whose rule is decided by a method of its group. */
record DecidingXml(String rule, BiConsumer<XmlElement, XmlAnswers> how) implements XmlCheck {

  @Override
  public void check(XmlRecord record, XmlAnswers answers) {
    how.accept(record.root(), answers);
  }
}
