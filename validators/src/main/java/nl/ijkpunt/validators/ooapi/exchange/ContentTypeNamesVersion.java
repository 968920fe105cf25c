package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for the version in the media type of answers. */
@AutoService(Check.class)
public final class ContentTypeNamesVersion implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-content-type-names-version";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      String version = model.style().version();
      String type = exchange.header("content-type");
      boolean own = !model.style().typed(exchange.mediaType()).equals(exchange.mediaType());
      if (!exchange.has(200) || !exchange.isGet() || !own) {
        return false;
      }
      if (!type.replaceAll("[\\s\"]", "")
          .matches("(?i).*;version=" + Pattern.quote(version) + "(;.*)?")) {
        findings.accept(
            Told.of(rule, exchange, Map.of("version", version)).actual(Told.shown(type)));
      }
      return true;
    };
  }
}
