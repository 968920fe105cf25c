package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Locale;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the encoding that an answer says it is in, and at a mark of it before the JSON. */
@AutoService(Check.class)
public final class CharsetUtf8 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-charset-utf-8";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      String type = exchange.header("content-type").toLowerCase(Locale.ROOT);
      if (!exchange.has(200) || !type.contains("json")) {
        return false;
      }
      int charset = type.indexOf("charset=");
      if (charset >= 0 && !type.substring(charset + 8).replace("\"", "").startsWith("utf-8")) {
        findings.accept(Told.of(rule, exchange, Map.of()).actual(Told.shown(type)));
      } else if (exchange.isMarked()) {
        findings.accept(Told.of(rule, exchange, Map.of()).actual("U+FEFF"));
      }
      return true;
    };
  }
}
