package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.ByteHash;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Compares an object in a list with the same object by itself. */
@AutoService(Check.class)
public final class ListEqualsInstance implements ExchangeCheck {
  @Override
  public String rule() {
    return "ooapi-list-equals-instance";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {

    return new Comparing(rule, model);
  }

  /** Remembers of each object in a list what its members hold, as numbers. */
  private record Comparing(Rule rule, EndpointModel model, Map<String, long[]> known)
      implements Fold {
    private static final long ARRAY = 3;
    private static final long OBJECT = 5;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    Comparing(Rule rule, EndpointModel model) {
      this(rule, model, new HashMap<>());
    }

    @Override
    public boolean take(Exchange exchange, Consumer<Finding> findings) {
      Operation operation = model.operation(exchange);
      if (!exchange.isForData() || !exchange.has(200)) {
        return false;
      }
      String name = model.idOf(operation.recordType());
      if (operation.kind() == Operation.Kind.LIST) {
        exchange.items().forEach(item -> item.text(name).ifPresent(id -> learn(id, item)));
        return false;
      }
      if (operation.kind() != Operation.Kind.INSTANCE) {
        return false;
      }
      long[] listed = known.remove(exchange.id());
      Optional<JsonValue> object = exchange.json();
      boolean same =
          object.flatMap(o -> o.text(name)).filter(id -> id.equals(exchange.id())).isPresent();
      if (listed == null || !same) {
        return false;
      }
      object.ifPresent(o -> compare(o, listed, exchange, findings));
      return true;
    }

    private void learn(String id, JsonValue item) {
      long[] numbers = item.members().stream().mapToLong(this::number).toArray();
      Arrays.sort(numbers);
      known.putIfAbsent(id, numbers);
    }

    /** Its name in the upper half, and what it holds in the lower. */
    private long number(JsonValue.Member member) {
      long value = model.isRelation(member.name()) ? 0 : hash(member.value()) >>> 32;
      return ((long) member.name().hashCode() << 32) | value;
    }

    /** Of what a value says: in a list it may be indented further than by itself. */
    private static long hash(JsonValue value) {
      if (value.isArray()) {
        long hash = ARRAY;
        for (JsonValue item : value.items()) {
          hash = mixed(hash + hash(item));
        }
        return mixed(hash);
      }
      if (value.isObject()) {
        long hash = OBJECT;
        for (JsonValue.Member member : value.members()) {
          hash += mixed(hash(member.value()) + mixed(member.name().hashCode()));
        }
        return mixed(hash);
      }
      return ByteHash.of(value);
    }

    private static long mixed(long number) {
      long mixed = number * FACTOR;
      return mixed ^ (mixed >>> 29);
    }

    private void compare(
        JsonValue object, long[] listed, Exchange exchange, Consumer<Finding> findings) {
      for (JsonValue.Member member : object.members()) {
        long own = number(member);
        int place = Arrays.binarySearch(listed, own);
        boolean there = Arrays.stream(listed).anyMatch(other -> other >> 32 == own >> 32);
        if (place < 0 && there) {
          findings.accept(
              Told.in(rule, exchange, "/" + member.name(), Map.of("property", member.name())));
        }
      }
    }
  }
}
