package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Compares the size of a page with what was asked. */
@AutoService(Check.class)
public final class PageSizeHonoured implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-page-size-honoured";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      String asked = exchange.query("pageSize");
      Optional<String> given = exchange.json().flatMap(page -> page.text("pageSize"));
      if (asked.isEmpty()
          || given.isEmpty()
          || !exchange.has(200)
          || !exchange.isForData()
          || !model.isPaged(exchange)) {
        return false;
      }
      if (!given.get().equals(asked)) {
        findings.accept(
            Told.in(rule, exchange, "/pageSize", Map.of("size", asked))
                .actual(Told.shown(given.get())));
      }
      return true;
    };
  }
}
