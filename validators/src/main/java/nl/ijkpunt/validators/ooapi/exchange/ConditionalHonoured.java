package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Looks at whether what has not changed is sent again. */
@AutoService(Check.class)
public final class ConditionalHonoured implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-conditional-honoured";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-conditional-honoured") || exchange.answered() == null) {
        return false;
      }
      if (exchange.status() != 304) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
