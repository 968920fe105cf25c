package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.Expansion;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

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
      for (String word : expand.split(",", -1)) {
        for (Expansion one : model.expansions(word, model.operation(exchange))) {
          List<JsonValue> objects = in(exchange, one.object());
          List<JsonValue> ids = in(exchange, one.reference());
          any |= !objects.isEmpty() || !ids.isEmpty();
          boolean missing =
              ids.stream().anyMatch(id -> id.isText() && !nowhere.contains(id.text()));
          boolean inPlace = one.object().equals(one.reference());
          if (missing && (inPlace || objects.stream().noneMatch(JsonValue::isObject))) {
            String property = one.object();
            findings.accept(Told.in(rule, exchange, "/" + property, Map.of("property", property)));
          }
        }
      }
      return any;
    };
  }

  private static List<JsonValue> in(Exchange exchange, String property) {
    return exchange
        .json()
        .flatMap(object -> object.member(property))
        .map(value -> value.isArray() ? value.items() : List.of(value))
        .orElse(List.of());
  }
}
