package nl.ijkpunt.validators;

import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;

/** Decides a rule by looking at one JSON record. */
public non-sealed interface JsonCheck extends Check {

  /** The id of the rule it decides. */
  String rule();

  @Override
  default List<String> rules() {
    return List.of(rule());
  }

  /**
   * What is wrong with the record: an empty list where the rule holds.
   *
   * @param rule the rule as the profile grades it, to make findings with
   */
  List<Finding> check(JsonRecord record, Rule rule);
}
