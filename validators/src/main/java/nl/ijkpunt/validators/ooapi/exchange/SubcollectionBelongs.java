package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks at whether what a list below an object holds refers to it. */
@AutoService(Check.class)
public final class SubcollectionBelongs implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-subcollection-belongs";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    return new Belonging(rule, model);
  }

  /** That something seems to belong elsewhere: to these, and not to the whole. */
  private record Doubt(List<String> ids, String whole, Finding finding) {}

  /**
   * Knows of objects with a parent which that is, as what belongs to a part belongs to the whole.
   *
   * @param doubts what is decided at the end, as parents may be read after what is below them
   */
  private record Belonging(
      Rule rule,
      EndpointModel model,
      Map<String, String> parents,
      Set<String> upward,
      List<Doubt> doubts)
      implements Fold {
    private static final int MOST_LEVELS = 16;

    /** An endpoint that forgets the object in the path gives all for each: more is told at once. */
    private static final int MOST_DOUBTS = 10_000;

    Belonging(Rule rule, EndpointModel model) {
      this(
          rule,
          model,
          new HashMap<>(),
          model.standard().relations().all().stream()
              .filter(Relation::isUpward)
              .map(Relation::property)
              .collect(Collectors.toSet()),
          new ArrayList<>());
    }

    @Override
    public boolean take(Exchange exchange, Consumer<Finding> findings) {
      Operation operation = model.operation(exchange);
      if (!exchange.isForData() || !exchange.has(200)) {
        return false;
      }
      if (operation.kind() != Operation.Kind.SUBLIST) {
        String name = model.idOf(operation.recordType());
        exchange.items().forEach(item -> learn(item, name));
        exchange.json().ifPresent(object -> learn(object, name));
        return false;
      }
      List<JsonValue> items = exchange.items();
      if (items.isEmpty()) {
        return false;
      }
      List<String> referring = model.upward(operation);
      int index = 0;
      for (JsonValue item : items) {
        item(item, index++, referring, exchange, findings);
      }
      return !referring.isEmpty();
    }

    private void learn(JsonValue object, String name) {
      object.text(name).ifPresent(id -> parent(object).ifPresent(whole -> parents.put(id, whole)));
    }

    private Optional<String> parent(JsonValue object) {
      return object.members().stream()
          .filter(member -> upward.contains(member.name()))
          .flatMap(member -> Told.ids(member.value()).stream())
          .findFirst();
    }

    private void item(
        JsonValue item,
        int index,
        List<String> referring,
        Exchange exchange,
        Consumer<Finding> findings) {
      String named = "";
      List<String> all = new ArrayList<>();
      for (String property : referring) {
        List<String> ids = item.member(property).map(Told::ids).orElse(List.of());
        all.addAll(ids);
        named = ids.isEmpty() ? named : property;
      }
      if (!named.isEmpty() && all.stream().noneMatch(id -> isBelow(id, exchange.id()))) {
        Doubt doubt =
            new Doubt(
                all,
                exchange.id(),
                Told.in(
                    rule,
                    exchange,
                    "/items/" + index + "/" + named,
                    Map.of("property", named, "id", exchange.id())));
        doubt(doubt, findings);
      }
    }

    private void doubt(Doubt doubt, Consumer<Finding> findings) {
      if (doubts.size() < MOST_DOUBTS) {
        doubts.add(doubt);
      } else {
        findings.accept(doubt.finding());
      }
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      for (Doubt doubt : doubts) {
        if (doubt.ids().stream().noneMatch(id -> isBelow(id, doubt.whole()))) {
          findings.accept(doubt.finding());
        }
      }
    }

    private boolean isBelow(String id, String whole) {
      String at = id;
      for (int level = 0; at != null && level < MOST_LEVELS; level++) {
        if (at.equalsIgnoreCase(whole)) {
          return true;
        }
        at = parents.get(at);
      }
      return false;
    }
  }
}
