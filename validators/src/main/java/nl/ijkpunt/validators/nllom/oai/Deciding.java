package nl.ijkpunt.validators.nllom.oai;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/**
 * Decides a rule about exchanges with a repository.
 *
 * @param memory what one run remembers
 */
record Deciding(String rule, Supplier<Memory> memory) implements ExchangeCheck {

  /** What one run remembers. */
  @FunctionalInterface
  interface Memory {
    /** Looks at an exchange; whether the rule has anything to ask of it. */
    boolean take(Asked asked);

    /** Says what only all exchanges together can tell. */
    default void finish(Consumer<Finding> findings) {}
  }

  /** A check that looks at one exchange after the other. */
  static Deciding each(String rule, Memory judge) {
    return new Deciding(rule, () -> judge);
  }

  @Override
  public Fold begin(Rule graded, EndpointModel model) {
    Memory one = memory.get();
    return new Fold() {
      @Override
      public boolean take(Exchange exchange, Consumer<Finding> findings) {
        return one.take(new Asked(graded, exchange, findings));
      }

      @Override
      public void finish(Consumer<Finding> findings) {
        one.finish(findings);
      }
    };
  }
}
