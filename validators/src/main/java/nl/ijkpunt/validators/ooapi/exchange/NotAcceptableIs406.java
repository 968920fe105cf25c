package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status where no answer is wanted that can be given. */
@AutoService(Check.class)
public final class NotAcceptableIs406 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-not-acceptable-is-406";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> Told.status(406, rule, exchange, findings);
  }
}
