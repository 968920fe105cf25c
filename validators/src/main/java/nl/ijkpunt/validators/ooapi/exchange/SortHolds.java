package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares a list that was asked for upwards with the same list downwards. */
@AutoService(Check.class)
public final class SortHolds implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-sort-holds";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    Map<String, List<String>> upward = new HashMap<>();
    return (exchange, findings) -> {
      String sort = exchange.query("sort");
      if (!exchange.isFor("ooapi-sort-holds") || sort.isEmpty() || !isWhole(exchange)) {
        return false;
      }
      String name = model.idOf(model.operation(exchange).recordType());
      List<String> ids =
          exchange.items().stream().flatMap(item -> item.text(name).stream()).toList();
      if (!sort.startsWith("-")) {
        upward.put(exchange.operation(), ids);
        return false;
      }
      List<String> reversed = new ArrayList<>(upward.getOrDefault(exchange.operation(), List.of()));
      Collections.reverse(reversed);
      boolean repeats = Set.copyOf(ids).size() < ids.size();
      if (repeats || reversed.size() < 2 || !Set.copyOf(reversed).equals(Set.copyOf(ids))) {
        return false;
      }
      if (!reversed.equals(ids)) {
        findings.accept(Told.of(rule, exchange, Map.of("sort", sort)));
      }
      return true;
    };
  }

  /** Whether all of the list stands on this page. */
  private static boolean isWhole(Exchange exchange) {
    return exchange.has(200)
        && exchange.json().flatMap(page -> page.text("hasNextPage")).equals(Optional.of("false"));
  }
}
