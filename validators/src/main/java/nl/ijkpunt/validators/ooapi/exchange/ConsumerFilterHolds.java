package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for the consumer that was asked for in what a list holds. */
@AutoService(Check.class)
public final class ConsumerFilterHolds implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-consumer-filter-holds";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      String consumer = exchange.query("consumer");
      if (consumer.isEmpty() || !model.isPaged(exchange) || !exchange.has(200)) {
        return false;
      }
      int index = 0;
      for (JsonValue item : exchange.items()) {
        boolean meant = model.style().consumers(item).anyMatch(consumer::equals);
        if (!meant) {
          findings.accept(Told.in(rule, exchange, "/items/" + index, Map.of("consumer", consumer)));
        }
        index++;
      }
      return true;
    };
  }
}
