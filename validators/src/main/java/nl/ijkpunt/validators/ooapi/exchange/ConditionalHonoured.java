package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at whether what has not changed is sent again. */
@AutoService(Check.class)
public final class ConditionalHonoured implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-conditional-honoured";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> Told.status(304, rule, exchange, findings);
  }
}
