package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for pages that are counted and have nothing on them. */
@AutoService(Check.class)
public final class TotalPagesTrue implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-total-pages-true";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      Optional<Long> total =
          exchange.json().flatMap(page -> page.text("totalPages")).flatMap(Told::number);
      if (total.isEmpty()
          || !exchange.isForData()
          || !exchange.has(200)
          || !model.isPaged(exchange)) {
        return false;
      }
      long number = Told.number(exchange.query("pageNumber")).orElse(1L);
      boolean last =
          !exchange.json().flatMap(page -> page.text("hasNextPage")).equals(Optional.of("true"));
      if (last && number > 1 && number <= total.get() && exchange.items().isEmpty()) {
        findings.accept(
            Told.in(rule, exchange, "/totalPages", Map.of()).actual(String.valueOf(total.get())));
      }
      return true;
    };
  }
}
