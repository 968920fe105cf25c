package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for members for other consumers than the one that was asked for. */
@AutoService(Check.class)
public final class OnlyAskedConsumer implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-only-asked-consumer";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      String asked = exchange.query("consumer");
      if (asked.isEmpty() || !model.isPaged(exchange) || !exchange.has(200)) {
        return false;
      }
      int index = 0;
      for (JsonValue item : exchange.items()) {
        if (model.style().consumers(item).anyMatch(key -> !key.equals(asked))) {
          String pointer = "/items/%d/%s".formatted(index, model.style().consumer());
          findings.accept(Told.in(rule, exchange, pointer, Map.of("consumer", asked)));
        }
        index++;
      }
      return index > 0;
    };
  }
}
