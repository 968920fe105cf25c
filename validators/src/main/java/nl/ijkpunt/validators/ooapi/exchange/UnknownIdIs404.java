package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status for an id that nobody has. */
@AutoService(Check.class)
public final class UnknownIdIs404 implements ExchangeCheck {
  /** What is not offered or not allowed says nothing of ids. */
  private static final Set<Integer> REFUSED = Set.of(401, 403, 405, 501);

  @Override
  public String rule() {
    return "ooapi-unknown-id-is-404";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-unknown-id-is-404")
          || exchange.answered() == null
          || REFUSED.contains(exchange.status())) {
        return false;
      }
      if (exchange.status() != 404 && exchange.status() != 410) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
