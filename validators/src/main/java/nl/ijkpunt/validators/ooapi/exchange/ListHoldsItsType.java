package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for records of other types in a list. */
@AutoService(Check.class)
public final class ListHoldsItsType implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-list-holds-its-type";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isForData() || !exchange.has(200) || !model.isPaged(exchange)) {
        return false;
      }
      String type = model.operation(exchange).recordType();
      int index = 0;
      for (JsonValue item : exchange.items()) {
        RecordType told = model.standard().types().recognise(item.tape(), item.at());
        if (told != null && !model.isA(told.name(), type)) {
          findings.accept(
              Told.in(rule, exchange, "/items/" + index, Map.of("type", type)).actual(told.name()));
        }
        index++;
      }
      return index > 0;
    };
  }
}
