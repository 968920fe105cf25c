package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at whether a request that names the version is answered. */
@AutoService(Check.class)
public final class VersionAccepted implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-version-accepted";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return Offered.only((exchange, findings) -> Told.status(200, rule, exchange, findings));
  }
}
