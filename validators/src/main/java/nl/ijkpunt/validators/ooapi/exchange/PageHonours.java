package nl.ijkpunt.validators.ooapi.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/**
 * Compares what a page says of itself with what was asked.
 *
 * @param parameter what is asked by, and where the page repeats it
 * @param word what messages call it
 */
record PageHonours(Rule rule, EndpointModel model, String parameter, String word)
    implements ExchangeCheck.Fold {

  @Override
  public boolean take(Exchange exchange, Consumer<Finding> findings) {
    String asked = exchange.query(parameter);
    if (asked.isEmpty()
        || !exchange.has(200)
        || !exchange.isForData()
        || !model.isPaged(exchange)) {
      return false;
    }
    Optional<String> given = exchange.json().flatMap(page -> page.text(parameter));
    given
        .filter(value -> !value.equals(asked))
        .ifPresent(
            value ->
                findings.accept(
                    Told.in(rule, exchange, "/" + parameter, Map.of(word, asked))
                        .actual(Told.shown(value))));
    return given.isPresent();
  }
}
