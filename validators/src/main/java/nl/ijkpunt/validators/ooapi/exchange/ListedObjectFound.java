package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for objects that stand in a list and are not found by themselves. */
@AutoService(Check.class)
public final class ListedObjectFound implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-listed-object-found";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    Map<String, Set<String>> listed = new HashMap<>();
    return (exchange, findings) -> {
      Operation operation = model.operation(exchange);
      if (!exchange.isForData() || exchange.answered() == null) {
        return false;
      }
      String name = model.idOf(operation.recordType());
      if (operation.kind().isPaged()) {
        Set<String> ids = listed.computeIfAbsent(name, unknown -> new HashSet<>());
        exchange.items().forEach(item -> item.text(name).ifPresent(ids::add));
        return false;
      }
      boolean asked =
          operation.kind() == Operation.Kind.INSTANCE
              && listed.getOrDefault(name, Set.of()).contains(exchange.id());
      if (asked && (exchange.has(404) || exchange.has(410))) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return asked;
    };
  }
}
