package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares the status in a problem with that of its answer. */
@AutoService(Check.class)
public final class ProblemStatusAgrees implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-problem-status-agrees";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return (exchange, findings) -> {
      Optional<String> told =
          exchange.status() < 400
              ? Optional.empty()
              : exchange.json().flatMap(problem -> problem.text("status"));
      if (told.isEmpty()) {
        return false;
      }
      String status = String.valueOf(exchange.status());
      if (!told.get().equals(status)) {
        findings.accept(
            Told.in(rule, exchange, "/status", Map.of("status", status))
                .actual(Told.shown(told.get())));
      }
      return true;
    };
  }
}
