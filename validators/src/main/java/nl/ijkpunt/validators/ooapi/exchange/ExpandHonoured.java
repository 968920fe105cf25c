package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Looks for objects where relations were asked to be written out. */
@AutoService(Check.class)
public final class ExpandHonoured implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-expand-honoured";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    Set<String> nowhere = new HashSet<>();
    return (exchange, findings) -> {
      if (exchange.isForData() && exchange.has(404)) {
        nowhere.add(exchange.id());
      }
      String expand = exchange.query("expand");
      if (expand.isEmpty() || !exchange.has(200) || !exchange.isFor("ooapi-expand-honoured")) {
        return false;
      }
      boolean any = false;
      for (String property : expand.split(",", -1)) {
        Optional<JsonValue> value = exchange.json().flatMap(object -> object.member(property));
        List<JsonValue> all =
            value.map(v -> v.isArray() ? v.items() : List.of(v)).orElse(List.of());
        any |= !all.isEmpty();
        if (all.stream().anyMatch(v -> v.isText() && !nowhere.contains(v.text()))) {
          findings.accept(Told.in(rule, exchange, "/" + property, Map.of("property", property)));
        }
      }
      return any;
    };
  }
}
