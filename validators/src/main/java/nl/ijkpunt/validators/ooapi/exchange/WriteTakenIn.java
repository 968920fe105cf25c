package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status for what is written as it should be. */
@AutoService(Check.class)
public final class WriteTakenIn implements ExchangeCheck {
  private static final Set<Integer> NOT_OFFERED = Set.of(401, 403, 404, 405, 501);
  private static final Set<Integer> TAKEN = Set.of(200, 201, 202);

  @Override
  public String rule() {
    return "ooapi-write-taken-in";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor(rule()) || exchange.answered() == null || !isOffered(exchange)) {
        return false;
      }
      if (!TAKEN.contains(exchange.status())) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }

  /** Whether the endpoint offers this way of writing, and lets it be used. */
  static boolean isOffered(Exchange exchange) {
    return !NOT_OFFERED.contains(exchange.status());
  }
}
