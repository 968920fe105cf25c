package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.suite.Binding;
import nl.ijkpunt.validators.EndpointModel;

/** What earlier answers hold that later requests are made with. */
final class Bindings {
  private static final Set<Integer> TAKEN = Set.of(200, 201, 202);
  private static final String CONSUMER = Binding.CONSUMER.written();
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private final EndpointModel model;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> overridden = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, Filter> filters = new HashMap<>();
  private final Map<String, String> taken = new HashMap<>();
  private final TreeSet<String> consumers = new TreeSet<>();

  /** A parameter, and a value of it that not all records have. */
  private record Filter(String name, String value) {}

  Bindings(EndpointModel model) {
    this.model = model;
  }

  void learn(Exchange exchange) {
    if (exchange.asked().method().equals("PUT") && TAKEN.contains(exchange.status())) {
      Operation written = model.operation(exchange);
      if (exchange.id().equals(fresh(written))) {
        taken.put(written.path(), exchange.id());
      }
    }
    if (!exchange.isForData() || !exchange.has(200) || exchange.json().isEmpty()) {
      return;
    }
    Operation operation = model.operation(exchange);
    JsonValue body = exchange.json().get();
    if (exchange.id().isEmpty() && !exchange.header("etag").isEmpty()) {
      tags.putIfAbsent(exchange.operation(), exchange.header("etag"));
    }
    learnConsumers(body);
    if (operation.kind() == Operation.Kind.SERVICE) {
      EndpointStyle.keys(body, model.style().serviceConsumers()).forEach(consumers::add);
    }
    exchange.items().forEach(this::learnConsumers);
    if (operation.kind() == Operation.Kind.INSTANCE) {
      known.putIfAbsent(operation.id(), exchange.id());
      if (model.standard().relations().carriers().stream()
          .anyMatch(carrier -> body.member(carrier).isPresent())) {
        overridden.putIfAbsent(operation.id(), exchange.id());
      }
    } else if (operation.kind() == Operation.Kind.LIST && !filters.containsKey(operation.id())) {
      exchange.items().stream()
          .findFirst()
          .flatMap(item -> filter(operation, item))
          .ifPresent(filter -> filters.put(operation.id(), filter));
    }
  }

  private void learnConsumers(JsonValue record) {
    model.style().consumers(record).forEach(consumers::add);
  }

  private static Optional<Filter> filter(Operation operation, JsonValue item) {
    for (Parameter parameter : operation.parameters()) {
      Optional<JsonValue> own = item.member(parameter.name());
      if (own.isPresent() && parameter.values().size() > 1 && !parameter.array()) {
        List<String> has = own.get().isArray() ? own.get().texts() : List.of(own.get().text());
        Optional<String> other =
            parameter.values().stream().filter(value -> !has.contains(value)).findFirst();
        if (other.isPresent()) {
          return Optional.of(new Filter(parameter.name(), other.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The id for an operation that a case gives; nothing where there is none to give. */
  Optional<String> id(String written, Operation operation) {
    if (written.isEmpty()) {
      return read(operation);
    }
    Optional<Binding> named = Binding.of(written);
    return named.isEmpty() ? Optional.of(written) : id(named.get(), operation);
  }

  private Optional<String> id(Binding named, Operation operation) {
    return switch (named) {
      case KNOWN -> read(operation);
      case UNKNOWN -> Optional.of(NOBODY);
      case NEW -> Optional.of(fresh(operation));
      case WRONG -> Optional.of(ownId("wrong " + operation.path()));
      case WRITTEN -> Optional.ofNullable(taken.get(operation.path()));
      case OVERRIDDEN -> Optional.ofNullable(overridden.get(operation.id()));
      default -> Optional.empty();
    };
  }

  /** An id that was read. */
  private Optional<String> read(Operation operation) {
    return Optional.ofNullable(known.get(reading(operation).id()));
  }

  /** The operation that reads what another writes; itself where there is none. */
  private Operation reading(Operation operation) {
    return model.operations().of(Operation.Kind.INSTANCE).stream()
        .filter(one -> one.path().equals(operation.path()))
        .findFirst()
        .orElse(operation);
  }

  /** An id of an object that is made for a test: the same in each, so that one test leaves one. */
  private static String fresh(Operation operation) {
    return ownId(operation.path());
  }

  private static String ownId(String of) {
    return UUID.nameUUIDFromBytes(("ijk test " + of).getBytes(UTF_8)).toString();
  }

  /** The id of an object of this type that the endpoint holds. */
  Optional<String> known(String type) {
    return model.instanceOf(type).map(Operation::id).map(known::get);
  }

  /** What a case asks, once for each consumer that is known, where it asks for one. */
  List<Map<String, String>> forEachConsumer(Map<String, String> query) {
    if (!query.containsValue(CONSUMER)) {
      return List.of(query);
    }
    return consumers.stream()
        .map(
            key -> {
              Map<String, String> one = new LinkedHashMap<>(query);
              one.replaceAll((name, value) -> value.equals(CONSUMER) ? key : value);
              return one;
            })
        .toList();
  }

  /** The texts with names in braces filled in; nothing where one of those has no value. */
  Optional<Map<String, String>> filled(Map<String, String> written, Operation operation) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : written.entrySet()) {
      Optional<String> name = filled(one.getKey(), operation);
      Optional<String> value = filled(one.getValue(), operation);
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      filled.put(name.get(), value.get());
    }
    return Optional.of(filled);
  }

  private Optional<String> filled(String text, Operation operation) {
    return Binding.filled(text, named -> value(named, operation));
  }

  private Optional<String> value(Binding named, Operation operation) {
    return switch (named) {
      case ETAG -> Optional.ofNullable(tags.get(operation.id()));
      case EXPAND -> operation.parameter("expand").map(p -> String.join(",", p.values()));
      case FILTER -> Optional.ofNullable(filters.get(operation.id())).map(Filter::name);
      case VALUE -> Optional.ofNullable(filters.get(operation.id())).map(Filter::value);
      case SORT -> sort(operation);
      default -> Optional.empty();
    };
  }

  private Optional<String> sort(Operation operation) {
    String id = model.idOf(operation.recordType());
    return operation
        .parameter("sort")
        .filter(p -> p.values().contains(id) && p.values().contains("-" + id))
        .map(p -> id);
  }
}
