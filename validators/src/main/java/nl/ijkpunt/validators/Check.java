package nl.ijkpunt.validators;

/**
 * Code that decides a rule; the rule's words stand on its page. Implementations are services, and
 * keep no state.
 */
public sealed interface Check permits JsonCheck, DatasetCheck {

  /** The id of the rule it decides. */
  String rule();
}
