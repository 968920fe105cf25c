package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the media type of answers. */
@AutoService(Check.class)
public final class ContentTypeJson implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-content-type-json";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (!exchange.has(200) || !exchange.isGet() || exchange.body().length == 0) {
        return false;
      }
      if (!model.operation(exchange).mediaTypes().contains(exchange.mediaType())) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(Told.shown(exchange.header("content-type"))));
      }
      return true;
    };
  }
}
