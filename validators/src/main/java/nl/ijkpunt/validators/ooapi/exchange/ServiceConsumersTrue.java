package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;
import org.jspecify.annotations.Nullable;

/** Compares the consumers of the service with those that objects carry. */
@AutoService(Check.class)
public final class ServiceConsumersTrue implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-service-consumers-true";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return new Comparing(rule, model);
  }

  private static final class Comparing implements Fold {
    private final Rule rule;
    private final EndpointModel model;
    private final Set<String> used = new TreeSet<>();
    private @Nullable Exchange service;

    Comparing(Rule rule, EndpointModel model) {
      this.rule = rule;
      this.model = model;
    }

    @Override
    public boolean take(Exchange exchange, Consumer<Finding> findings) {
      if (!exchange.isForData() || !exchange.has(200)) {
        return false;
      }
      if (model.is(exchange, Operation.Kind.SERVICE)) {
        service = exchange;
        return true;
      }
      exchange.json().ifPresent(object -> used.addAll(keys(object)));
      exchange.items().forEach(item -> used.addAll(keys(item)));
      return false;
    }

    private List<String> keys(JsonValue object) {
      return model.style().consumers(object).toList();
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      Exchange asked = service;
      Set<String> named = new TreeSet<>();
      if (asked != null) {
        String property = model.style().serviceConsumers();
        asked.json().ifPresent(object -> EndpointStyle.keys(object, property).forEach(named::add));
        if (!named.equals(used)) {
          findings.accept(
              Told.in(rule, asked, "/" + property, Map.of("used", shown(used)))
                  .actual(shown(named)));
        }
      }
    }

    private static String shown(Set<String> consumers) {
      return Told.shown(String.join(", ", consumers));
    }
  }
}
