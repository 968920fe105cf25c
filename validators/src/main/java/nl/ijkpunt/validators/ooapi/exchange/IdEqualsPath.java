package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares the id of an object with the one that was asked for. */
@AutoService(Check.class)
public final class IdEqualsPath implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-id-equals-path";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      Operation operation = model.operation(exchange);
      if (operation.kind() != Operation.Kind.INSTANCE
          || !exchange.isForData()
          || !exchange.has(200)) {
        return false;
      }
      String name = model.idOf(operation.recordType());
      Optional<String> id = exchange.json().flatMap(object -> object.text(name));
      id.filter(own -> !own.equalsIgnoreCase(exchange.id()))
          .ifPresent(
              own ->
                  findings.accept(
                      Told.in(rule, exchange, "/" + name, Map.of("id", exchange.id()))
                          .actual(Told.shown(own))));
      return id.isPresent();
    };
  }
}
