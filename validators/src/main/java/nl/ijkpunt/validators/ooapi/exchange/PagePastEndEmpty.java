package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
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
    Set<String> unheeding = new HashSet<>();
    return (exchange, findings) -> {
      if (exchange.isForData() && isOther(exchange)) {
        // Of lists that do not heed the number of a page at all another rule tells.
        unheeding.add(exchange.operation());
      }
      if (!exchange.isFor("ooapi-page-past-end-empty") || exchange.answered() == null) {
        return false;
      }
      if (!exchange.items().isEmpty() && !unheeding.contains(exchange.operation())) {
        findings.accept(
            Told.in(rule, exchange, "/items", Map.of())
                .actual(String.valueOf(exchange.items().size())));
      }
      return true;
    };
  }

  /** Whether it says that it is another page than was asked. */
  private static boolean isOther(Exchange exchange) {
    String asked = exchange.query("pageNumber");
    return !asked.isEmpty()
        && exchange
            .json()
            .flatMap(page -> page.text("pageNumber"))
            .filter(number -> !number.equals(asked))
            .isPresent();
  }
}
