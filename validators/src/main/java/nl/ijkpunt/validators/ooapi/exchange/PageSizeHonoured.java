package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;

/** Compares the size of a page with what was asked. */
@AutoService(Check.class)
public final class PageSizeHonoured implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-page-size-honoured";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return new PageHonours(rule, model, "pageSize", "size");
  }
}
