package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at a page that cannot be there. */
@AutoService(Check.class)
public final class PagePastEndEmpty implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-page-past-end-empty";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-page-past-end-empty") || exchange.answered() == null) {
        return false;
      }
      boolean other =
          exchange
              .json()
              .flatMap(page -> page.text("pageNumber"))
              .filter(number -> !number.equals(exchange.query("pageNumber")))
              .isPresent();
      if (!other && !exchange.items().isEmpty()) {
        findings.accept(
            Told.in(rule, exchange, "/items", Map.of())
                .actual(String.valueOf(exchange.items().size())));
      }
      return true;
    };
  }
}
