package nl.ijkpunt.validators;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides a rule by looking at a record and one that it refers to, wherever either stands. */
public non-sealed interface LinkCheck extends Check {

  /** The id of the rule it decides. */
  String rule();

  @Override
  default List<String> rules() {
    return List.of(rule());
  }

  /** Whether it looks at what records of this type refer to by this property. */
  boolean follows(String type, String property);

  /**
   * What is wrong, as what goes into the rule's words; nothing where the rule holds.
   *
   * @param from what is remembered of the record that refers
   * @param to what is remembered of the record it refers to
   */
  Optional<Map<String, String>> check(Facts from, Facts to);
}
