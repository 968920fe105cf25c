package nl.ijkpunt.cli.endpoint;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.suite.Binding;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;
import org.jspecify.annotations.Nullable;

/**
 * Says what is asked next, by what was answered before: all that the endpoint holds first, and then
 * the cases of the suite. The same answers give the same requests in the same order.
 */
final class Planner implements Course {
  private static final int MOST_IDLE_PAGES = 40;
  private static final int STAGES = 4;

  private final EndpointModel model;
  private final List<ExchangeCase> cases;
  private final Map<Operation.Kind, ExchangeCase.Request> reading = new HashMap<>();
  private final Map<String, Optional<Operation>> instances = new HashMap<>();
  private final Map<String, List<Operation>> sublists;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Integer> idlePages = new HashMap<>();
  private final Queue<Planned> queue = new ArrayDeque<>();
  private final Bindings bindings;
  private final WrittenBody bodies;
  private int stage;

  Planner(EndpointModel model, List<ExchangeCase> cases) {
    this.model = model;
    this.cases = List.copyOf(cases);
    this.bindings = new Bindings(model);
    this.bodies = new WrittenBody(model, bindings);
    this.sublists =
        model.operations().of(Operation.Kind.SUBLIST).stream()
            .collect(Collectors.groupingBy(Operation::collection));
    for (ExchangeCase one : cases) {
      if (one.request().each()) {
        one.request().of().stream()
            .flatMap(of -> Operation.Kind.named(of).stream())
            .forEach(kind -> reading.put(kind, one.request()));
      }
    }
    seed(Operation.Kind.SERVICE);
    seed(Operation.Kind.LIST);
  }

  private void seed(Operation.Kind kind) {
    model.operations().of(kind).forEach(operation -> read(operation, ""));
  }

  /** Plans to read what an operation gives, where the suite wants it read. */
  private void read(Operation operation, String id) {
    ExchangeCase.Request request = reading.get(operation.kind());
    if (request != null) {
      Map<String, String> query = fitting(request.query(), operation);
      if (operation.kind().isPaged()) {
        query.putIfAbsent("pageNumber", "1");
      }
      queue.add(
          new Planned(
              Exchange.Purpose.DATA,
              request.method(),
              operation,
              id,
              query,
              request.headers(),
              ""));
    }
  }

  private static Map<String, String> fitting(Map<String, String> query, Operation operation) {
    Map<String, String> fitting = new LinkedHashMap<>(query);
    fitting.keySet().removeIf(name -> operation.parameter(name).isEmpty());
    return fitting;
  }

  @Override
  public @Nullable Planned next() {
    return queue.poll();
  }

  @Override
  public void again(Planned planned) {
    queue.add(planned);
  }

  @Override
  public boolean goesOn() {
    while (queue.isEmpty() && stage < STAGES) {
      int now = stage++;
      cases.stream()
          .filter(one -> !one.request().each() && stage(one.request()) == now)
          .forEach(this::ask);
    }
    return !queue.isEmpty();
  }

  @Override
  public void hear(Planned planned, Heard heard) {
    Exchange exchange = heard.exchange();
    bindings.learn(exchange);
    if (!exchange.isForData()) {
      return;
    }
    Operation operation = planned.operation();
    boolean isNew = false;
    for (Named named : heard.named()) {
      isNew |= name(named);
    }
    if (operation.kind().isPaged() && exchange.has(200)) {
      nextPage(planned, exchange, isNew);
    }
    if (operation.kind() == Operation.Kind.INSTANCE && exchange.has(200)) {
      sublists
          .getOrDefault(operation.collection(), List.of())
          .forEach(below -> read(below, exchange.id()));
    }
  }

  /** Plans to ask for an object that was named; whether it is new. */
  private boolean name(Named named) {
    Optional<Operation> operation = instances.computeIfAbsent(named.type(), model::instanceOf);
    if (operation.isEmpty()
        || !asked.add(operation.get().id() + " " + named.id().toLowerCase(Locale.ROOT))) {
      return false;
    }
    read(operation.get(), named.id());
    return true;
  }

  /** An endpoint that gives the same page for ever must not be asked for ever. */
  private void nextPage(Planned planned, Exchange exchange, boolean isNew) {
    Optional<JsonValue> page = exchange.json();
    boolean more = page.flatMap(p -> p.member("hasNextPage")).map(JsonValue::isTrue).orElse(false);
    String number = exchange.query("pageNumber");
    boolean honoured = page.flatMap(p -> p.text("pageNumber")).map(number::equals).orElse(true);
    String list = planned.operation().id() + planned.id();
    int idle = isNew ? 0 : idlePages.getOrDefault(list, 0) + 1;
    if (more && honoured && idle < MOST_IDLE_PAGES) {
      if (idle > 0) {
        idlePages.put(list, idle);
      }
      queue.add(planned.page(Long.parseLong(number) + 1));
    }
  }

  /** Reading comes before writing, then changes to what was written, and reading that at last. */
  private static int stage(ExchangeCase.Request request) {
    boolean later = request.id().equals(Binding.WRITTEN.written());
    return request.writes() ? (later ? 2 : 1) : later ? 3 : 0;
  }

  private void ask(ExchangeCase one) {
    for (Operation operation : model.operations().named(one.request().of())) {
      Optional<String> id = id(one.request(), operation);
      for (Map<String, String> query : bindings.forEachConsumer(one.request().query())) {
        id.ifPresent(there -> ask(one, operation, there, query));
      }
    }
  }

  /** The id in the path, which is empty where that does not vary; nothing where it has none. */
  private Optional<String> id(ExchangeCase.Request request, Operation operation) {
    if (operation.variesOnce()) {
      // What is written has an id that a test made, and never one that was read.
      boolean real = request.writes() && request.id().isEmpty();
      return real ? Optional.empty() : bindings.id(request.id(), operation);
    }
    return operation.path().contains("{") ? Optional.empty() : Optional.of("");
  }

  private void ask(ExchangeCase one, Operation operation, String id, Map<String, String> written) {
    Optional<Map<String, String>> query = bindings.filled(written, operation);
    Optional<Map<String, String>> headers = bindings.filled(one.request().headers(), operation);
    Optional<String> body = bodies.of(one.request(), operation, id);
    if (query.isPresent() && headers.isPresent() && body.isPresent()) {
      Map<String, String> fitting = fitting(query.get(), operation);
      if (fitting.size() == query.get().size()) {
        queue.add(
            new Planned(
                new Exchange.Purpose(one.id(), one.rules()),
                one.request().method(),
                operation,
                id,
                fitting,
                headers.get(),
                body.get()));
      }
    }
  }
}
