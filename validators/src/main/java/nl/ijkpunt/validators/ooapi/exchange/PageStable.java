package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares a page with the same page asked for again. */
@AutoService(Check.class)
public final class PageStable implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-page-stable";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    Map<String, List<String>> first = new HashMap<>();
    return (exchange, findings) -> {
      if (!model.is(exchange, Operation.Kind.LIST) || !exchange.has(200)) {
        return false;
      }
      String name = model.idOf(model.operation(exchange).recordType());
      List<String> ids =
          exchange.items().stream().flatMap(item -> item.text(name).stream()).toList();
      if (exchange.isForData()) {
        if (exchange.query("pageNumber").equals("1")) {
          first.put(exchange.operation() + exchange.query("pageSize"), ids);
        }
        return false;
      }
      List<String> before = first.get(exchange.operation() + exchange.query("pageSize"));
      if (!exchange.isFor("ooapi-page-stable") || before == null || before.isEmpty()) {
        return false;
      }
      if (!before.equals(ids)) {
        findings.accept(Told.in(rule, exchange, "/items", Map.of()));
      }
      return true;
    };
  }
}
