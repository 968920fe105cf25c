package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Looks at the status for a parameter that cannot be. */
@AutoService(Check.class)
public final class BadParameterIs400 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-bad-parameter-is-400";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-bad-parameter-is-400") || exchange.answered() == null) {
        return false;
      }
      if (exchange.status() != 400) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
