package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at what comes with a status that says something went wrong. */
@AutoService(Check.class)
public final class ErrorIsProblemJson implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-error-is-problem-json";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (exchange.status() < 400 || !exchange.isGet()) {
        return false;
      }
      boolean object = exchange.json().map(JsonValue::isObject).orElse(false);
      if (!object || !exchange.mediaType().equals("application/problem+json")) {
        String status = String.valueOf(exchange.status());
        findings.accept(
            Told.of(rule, exchange, Map.of("status", status))
                .actual(Told.shown(exchange.header("content-type"))));
      }
      return true;
    };
  }
}
