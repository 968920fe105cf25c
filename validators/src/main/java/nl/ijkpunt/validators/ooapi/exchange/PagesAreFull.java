package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for pages with room on them before the last. */
@AutoService(Check.class)
public final class PagesAreFull implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-pages-are-full";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    Map<String, Exchange> shorter = new HashMap<>();
    return (exchange, findings) -> {
      if (!exchange.isForData() || !exchange.has(200) || !model.isPaged(exchange)) {
        return false;
      }
      String list = exchange.operation() + exchange.id();
      Exchange before = shorter.remove(list);
      if (before != null && !exchange.items().isEmpty()) {
        findings.accept(
            Told.in(rule, before, "/items", Map.of("size", String.valueOf(size(before))))
                .actual(String.valueOf(before.items().size())));
      }
      boolean full = exchange.items().size() >= size(exchange);
      boolean more =
          exchange.json().flatMap(page -> page.text("hasNextPage")).equals(Optional.of("true"));
      if (more && !full) {
        shorter.put(list, exchange);
      }
      return true;
    };
  }

  private static long size(Exchange exchange) {
    return exchange.json().flatMap(page -> page.text("pageSize")).flatMap(Told::number).orElse(0L);
  }
}
