package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for traces of the program in what is said of an error. */
@AutoService(Check.class)
public final class ErrorTellsNoInternals implements ExchangeCheck {
  private static final Pattern TRACE =
      Pattern.compile(
          "\\bat [\\w$.]+\\([\\w.]+:\\d+\\)|Traceback \\(most recent call last\\)"
              + "|\\bin \\S+:line \\d+|Stack trace:");

  @Override
  public String rule() {
    return "ooapi-error-tells-no-internals";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      if (exchange.status() < 400 || exchange.body().length == 0) {
        return false;
      }
      if (TRACE.matcher(exchange.text().replaceAll("\\\\[nrt]", " ")).find()) {
        findings.accept(Told.of(rule, exchange, Map.of()));
      }
      return true;
    };
  }
}
