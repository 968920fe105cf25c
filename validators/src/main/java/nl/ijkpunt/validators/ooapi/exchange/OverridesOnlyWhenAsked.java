package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for states at other times where they were not asked for. */
@AutoService(Check.class)
public final class OverridesOnlyWhenAsked implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-overrides-only-when-asked";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.has(200) || exchange.query("returnTimelineOverrides").equals("true")) {
        return false;
      }
      for (String carrier : model.standard().relations().carriers()) {
        if (exchange.json().flatMap(object -> object.member(carrier)).isPresent()) {
          findings.accept(Told.in(rule, exchange, "/" + carrier, Map.of()));
        }
        int index = 0;
        for (JsonValue item : exchange.items()) {
          if (item.member(carrier).isPresent()) {
            findings.accept(Told.in(rule, exchange, "/items/" + index + "/" + carrier, Map.of()));
          }
          index++;
        }
      }
      return true;
    };
  }
}
