package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status of answers to requests that are right. */
@AutoService(Check.class)
public final class RequestAnswered implements ExchangeCheck {
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  /** What other rules look at: objects that are not there, and operations that are not offered. */
  private static final Set<Integer> ABSENT = Set.of(404, 405, 410, 501);

  @Override
  public String rule() {
    return "ooapi-request-answered";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      Operation operation = model.operation(exchange);
      int status = exchange.status();
      boolean elsewhere =
          REFUSED.contains(status)
              || (status >= 300 && status < 400)
              || (operation.kind() != Operation.Kind.SERVICE && ABSENT.contains(status));
      if (!exchange.isForData() || exchange.answered() == null || elsewhere) {
        return false;
      }
      if (status != 200) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
      }
      return true;
    };
  }
}
