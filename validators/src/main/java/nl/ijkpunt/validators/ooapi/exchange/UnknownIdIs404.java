package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status for an id that nobody has. */
@AutoService(Check.class)
public final class UnknownIdIs404 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-unknown-id-is-404";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-unknown-id-is-404") || exchange.answered() == null) {
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
