package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for lists below an object that are said not to be there. */
@AutoService(Check.class)
public final class EmptyListIs200 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-empty-list-is-200";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isForData()
          || exchange.answered() == null
          || !model.is(exchange, Operation.Kind.SUBLIST)) {
        return false;
      }
      if (exchange.has(404)) {
        findings.accept(Told.of(rule, exchange, Map.of()).actual("404"));
      }
      return true;
    };
  }
}
