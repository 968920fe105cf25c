package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at how long answers took. */
@AutoService(Check.class)
public final class AnswerInTime implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-answer-in-time";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      Exchange.Answered answered = exchange.answered();
      if (answered == null) {
        return false;
      }
      if (answered.slow()) {
        findings.accept(Told.of(rule, exchange, Map.of()));
      }
      return true;
    };
  }
}
