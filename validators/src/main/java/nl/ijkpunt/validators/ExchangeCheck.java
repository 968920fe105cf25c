package nl.ijkpunt.validators;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;

/** Decides a rule by looking at what an endpoint is asked and answers, in the order of asking. */
public non-sealed interface ExchangeCheck extends Check {

  /** The id of the rule it decides. */
  String rule();

  @Override
  default List<String> rules() {
    return List.of(rule());
  }

  /**
   * Fresh memory for one run.
   *
   * @param rule the rule as the profile grades it, to make findings with
   */
  Fold begin(Rule rule, EndpointModel model);

  /** One run's memory. */
  @FunctionalInterface
  interface Fold {

    /** Looks at an exchange; whether the rule has anything to ask of it. */
    boolean take(Exchange exchange, Consumer<Finding> findings);

    /** Says what only all exchanges together can tell. */
    default void finish(Consumer<Finding> findings) {}
  }
}
