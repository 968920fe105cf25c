package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the form of what a list is answered with. */
@AutoService(Check.class)
public final class ListIsPage implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-list-is-page";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      // What is there and no JSON is told by another rule.
      boolean unreadable = exchange.body().length > 0 && exchange.json().isEmpty();
      if (!exchange.isForData() || !exchange.has(200) || !model.isPaged(exchange) || unreadable) {
        return false;
      }
      boolean page =
          exchange.json().flatMap(p -> p.member("items")).map(JsonValue::isArray).orElse(false);
      boolean wrapped = exchange.json().flatMap(p -> p.member("gateway")).isPresent();
      if (!page && !wrapped) {
        findings.accept(Told.of(rule, exchange, Map.of()));
      }
      return true;
    };
  }
}
