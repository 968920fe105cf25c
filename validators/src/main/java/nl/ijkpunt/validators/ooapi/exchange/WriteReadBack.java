package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks whether what was taken in is there, as it was sent, when it is asked for. */
@AutoService(Check.class)
public final class WriteReadBack implements ExchangeCheck {
  private static final Set<Integer> DONE = Set.of(200, 201);

  @Override
  public String rule() {
    return "ooapi-write-read-back";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    return new Comparing(rule, model, new HashMap<>(), new HashSet<>());
  }

  /**
   * Remembers what was sent.
   *
   * @param sent by path, and by the name of a member
   * @param read the operations that gave an object
   */
  private record Comparing(
      Rule rule, EndpointModel model, Map<String, Map<String, JsonValue>> sent, Set<String> read)
      implements Fold {

    @Override
    public boolean take(Exchange exchange, Consumer<Finding> findings) {
      String about = exchange.asked().target().replaceFirst("\\?.*", "");
      switch (exchange.asked().method()) {
        case "PUT" -> put(about, exchange);
        case "PATCH" -> change(sent.getOrDefault(about, new HashMap<>()), exchange);
        default -> {
          return look(about, exchange, findings);
        }
      }
      return false;
    }

    /** What is refused changes nothing; taken in for later (202), it need not be there yet. */
    private void put(String about, Exchange exchange) {
      if (DONE.contains(exchange.status())) {
        sent.put(about, members(exchange));
      } else if (!isRefused(exchange)) {
        sent.remove(about);
      }
    }

    private static void change(Map<String, JsonValue> known, Exchange exchange) {
      Map<String, JsonValue> changed = members(exchange);
      if (DONE.contains(exchange.status())) {
        known.putAll(changed);
      } else if (!isRefused(exchange)) {
        known.keySet().removeAll(changed.keySet());
      }
    }

    private static boolean isRefused(Exchange exchange) {
      return exchange.status() >= 400 && exchange.status() < 500;
    }

    private static Map<String, JsonValue> members(Exchange exchange) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      exchange
          .asked()
          .json()
          .ifPresent(body -> body.members().forEach(m -> members.put(m.name(), m.value())));
      return members;
    }

    private boolean look(String about, Exchange exchange, Consumer<Finding> findings) {
      if (exchange.isForData() && exchange.has(200)) {
        read.add(exchange.operation());
      }
      Map<String, JsonValue> wanted = sent.get(about);
      if (!exchange.isFor(rule.id()) || wanted == null || !tells(exchange)) {
        return false;
      }
      if (!exchange.has(200)) {
        findings.accept(
            Told.of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
        return true;
      }
      JsonValue answer = exchange.json().orElseGet(() -> JsonValue.parse("{}"));
      boolean association = model.operation(exchange).recordType().endsWith("Association");
      wanted.forEach(
          (name, value) -> {
            Optional<JsonValue> there = answer.member(name);
            if (!isLeft(name, value, association) && !isKept(name, there, value)) {
              Finding finding = Told.in(rule, exchange, "/" + Pointers.segment(name), Map.of());
              findings.accept(there.map(v -> finding.actual(Told.shown(v.text()))).orElse(finding));
            }
          });
      return true;
    }

    /**
     * Whether an answer says anything of the write: objects can be read, and this one is or is not.
     */
    private boolean tells(Exchange exchange) {
      boolean gone = exchange.has(404) || exchange.has(410);
      return read.contains(exchange.operation()) && (exchange.has(200) || gone);
    }

    /**
     * Whether it is for the endpoint to say: how far an association is, and what it writes out only
     * when that is asked.
     */
    private boolean isLeft(String name, JsonValue sent, boolean association) {
      boolean writtenOut = sent.isObject() || sent.items().stream().anyMatch(JsonValue::isObject);
      return (association && name.equals("state"))
          || model.standard().relations().carriers().contains(name)
          || (writtenOut && model.isRelation(name));
    }

    /** Objects that came later may refer to this one, or it to them. */
    private boolean isKept(String name, Optional<JsonValue> there, JsonValue sent) {
      if (there.isEmpty()) {
        return SentValue.isNothing(sent);
      }
      boolean references = model.isRelation(name) && sent.isArray();
      return references
          ? SentValue.holdsAll(there.get().items(), sent.items())
          : SentValue.isIn(there.get(), sent);
    }
  }
}
