package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status for what is written and is not as its schema asks. */
@AutoService(Check.class)
public final class WrongBodyIs400 implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-wrong-body-is-400";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) ->
        !WriteTakenIn.isOffered(exchange) ? false : Told.status(400, rule, exchange, findings);
  }
}
