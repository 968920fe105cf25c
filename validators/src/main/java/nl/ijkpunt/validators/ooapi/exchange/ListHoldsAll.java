package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks for objects that are there and stand in no list of all. */
@AutoService(Check.class)
public final class ListHoldsAll implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-list-holds-all";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    return new Listing(rule, model);
  }

  /** What stands in lists of all, and what was found that does not. */
  private static final class Listing implements Fold {
    private final Rule rule;
    private final EndpointModel model;
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Map<String, Finding>> found = new HashMap<>();

    Listing(Rule rule, EndpointModel model) {
      this.rule = rule;
      this.model = model;
    }

    @Override
    public boolean take(Exchange exchange, Consumer<Finding> findings) {
      Operation operation = model.operation(exchange);
      if (!exchange.isForData() || !exchange.has(200)) {
        return false;
      }
      return switch (operation.kind()) {
        case LIST -> list(exchange, operation);
        case INSTANCE -> instance(exchange, operation);
        default -> false;
      };
    }

    private boolean list(Exchange exchange, Operation operation) {
      String name = model.idOf(operation.recordType());
      Set<String> ids = listed.computeIfAbsent(operation.collection(), k -> new HashSet<>());
      exchange.items().forEach(item -> item.text(name).ifPresent(id -> ids.add(lower(id))));
      boolean last =
          exchange.json().flatMap(page -> page.text("hasNextPage")).equals(Optional.of("false"));
      Optional<Long> total = number(exchange, "totalPages");
      long page = number(exchange, "pageNumber").orElse(1L);
      boolean early = last && total.isPresent() && page < total.get();
      boolean room = !last && exchange.items().size() < number(exchange, "pageSize").orElse(0L);
      // Of lists that lose records on their way another rule tells.
      if (early || room) {
        broken.add(operation.collection());
      }
      if (last) {
        whole.add(operation.collection());
      }
      return true;
    }

    private static Optional<Long> number(Exchange exchange, String member) {
      return exchange.json().flatMap(page -> page.text(member)).flatMap(Told::number);
    }

    private boolean instance(Exchange exchange, Operation operation) {
      Set<String> ids = listed.get(operation.collection());
      boolean same =
          exchange
              .json()
              .flatMap(object -> object.text(model.idOf(operation.recordType())))
              .map(id -> id.equalsIgnoreCase(exchange.id()))
              .orElse(false);
      if (ids != null && same && !ids.contains(lower(exchange.id()))) {
        found
            .computeIfAbsent(operation.collection(), k -> new LinkedHashMap<>())
            .put(
                lower(exchange.id()),
                Told.of(rule, exchange, Map.of("list", "/" + operation.collection())));
      }
      return false;
    }

    private static String lower(String id) {
      return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      found.forEach(
          (collection, missing) -> {
            if (whole.contains(collection) && !broken.contains(collection)) {
              missing.keySet().removeAll(listed.getOrDefault(collection, Set.of()));
              missing.values().forEach(findings);
            }
          });
    }
  }
}
