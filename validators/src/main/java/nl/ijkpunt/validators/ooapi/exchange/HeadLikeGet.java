package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Compares the status for HEAD with that for GET. */
@AutoService(Check.class)
public final class HeadLikeGet implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-head-like-get";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-head-like-get") || exchange.answered() == null) {
        return false;
      }
      if (!exchange.has(200)) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
