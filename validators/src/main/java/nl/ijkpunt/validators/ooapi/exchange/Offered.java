package nl.ijkpunt.validators.ooapi.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.ExchangeCheck;

/**
 * Asks a rule only of operations that were given when they were read: what is not offered, not
 * allowed or out of order says nothing of the rule, and others tell of it.
 *
 * @param refused the operations that were read, and never given
 * @param given those that were given
 */
record Offered(ExchangeCheck.Fold fold, Set<String> refused, Set<String> given)
    implements ExchangeCheck.Fold {

  static Offered only(ExchangeCheck.Fold fold) {
    return new Offered(fold, new HashSet<>(), new HashSet<>());
  }

  @Override
  public boolean take(Exchange exchange, Consumer<Finding> findings) {
    String operation = exchange.operation();
    if (exchange.isForData() && exchange.has(200)) {
      given.add(operation);
      refused.remove(operation);
    } else if (exchange.isForData() && !given.contains(operation)) {
      refused.add(operation);
    }
    return !refused.contains(operation) && fold.take(exchange, findings);
  }
}
