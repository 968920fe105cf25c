package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status for a parameter that cannot be. */
@AutoService(Check.class)
public final class BadParameterIs400 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-bad-parameter-is-400";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return Offered.only((exchange, findings) -> Told.status(400, rule, exchange, findings));
  }
}
