package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at whether a list that was filtered holds nothing else. */
@AutoService(Check.class)
public final class FilterHolds implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-filter-holds";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.isFor("ooapi-filter-holds") || !exchange.has(200)) {
        return false;
      }
      for (Map.Entry<String, String> asked : exchange.asked().query().entrySet()) {
        int index = 0;
        for (JsonValue item : exchange.items()) {
          Optional<JsonValue> value = item.member(asked.getKey());
          List<String> texts =
              value.map(v -> v.isArray() ? v.texts() : List.of(v.text())).orElse(List.of());
          if (value.isPresent() && !texts.contains(asked.getValue())) {
            findings.accept(
                Told.in(
                    rule,
                    exchange,
                    "/items/" + index + "/" + asked.getKey(),
                    Map.of("parameter", asked.getKey(), "value", asked.getValue())));
          }
          index++;
        }
      }
      return true;
    };
  }
}
