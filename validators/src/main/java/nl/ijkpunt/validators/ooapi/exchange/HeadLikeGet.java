package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares the status for HEAD with that for GET. */
@AutoService(Check.class)
public final class HeadLikeGet implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-head-like-get";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return Offered.only((exchange, findings) -> Told.status(200, rule, exchange, findings));
  }
}
