package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for records that come twice in a list. */
@AutoService(Check.class)
public final class ListWithoutRepeats implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-list-without-repeats";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    Map<String, Set<String>> seen = new HashMap<>();
    return (exchange, findings) -> {
      if (!exchange.isForData() || !exchange.has(200) || !model.isPaged(exchange)) {
        return false;
      }
      String list = exchange.operation() + exchange.id();
      String name = model.idOf(model.operation(exchange).recordType());
      boolean honoured =
          exchange
              .json()
              .flatMap(page -> page.text("pageNumber"))
              .map(number -> number.equals(exchange.query("pageNumber")))
              .orElse(true);
      int index = 0;
      for (JsonValue item : exchange.items()) {
        Optional<String> id = item.text(name);
        if (honoured
            && id.isPresent()
            && !seen.computeIfAbsent(list, unknown -> new HashSet<>()).add(id.get())) {
          findings.accept(
              Told.in(rule, exchange, "/items/" + index + "/" + name, Map.of("id", id.get())));
        }
        index++;
      }
      if (!exchange.json().flatMap(page -> page.text("hasNextPage")).equals(Optional.of("true"))) {
        seen.remove(list);
      }
      return true;
    };
  }
}
