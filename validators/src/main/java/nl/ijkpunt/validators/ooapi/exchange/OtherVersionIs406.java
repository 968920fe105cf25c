package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at the status where a version is asked for that cannot be there. */
@AutoService(Check.class)
public final class OtherVersionIs406 implements ExchangeCheck {
  private static final String ID = "ooapi-other-version-is-406";

  @Override
  public String rule() {
    return ID;
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return Offered.only((exchange, findings) -> Told.status(406, rule, exchange, findings));
  }
}
