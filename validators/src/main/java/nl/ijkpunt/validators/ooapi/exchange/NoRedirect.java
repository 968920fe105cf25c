package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for answers that send the caller elsewhere. */
@AutoService(Check.class)
public final class NoRedirect implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-no-redirect";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (exchange.answered() == null) {
        return false;
      }
      if (exchange.status() >= 300 && exchange.status() < 400 && !exchange.has(304)) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
