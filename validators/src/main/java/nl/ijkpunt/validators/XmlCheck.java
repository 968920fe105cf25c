package nl.ijkpunt.validators;

import java.util.List;
import nl.ijkpunt.standards.record.XmlRecord;

/** Decides a rule by looking at one subtree of XML: what stands around records, for one. */
public non-sealed interface XmlCheck extends Check {

  /** The id of the rule it decides. */
  String rule();

  @Override
  default List<String> rules() {
    return List.of(rule());
  }

  /** Says where the rule does not hold; nothing where it holds. */
  void check(XmlRecord record, XmlAnswers answers);
}
