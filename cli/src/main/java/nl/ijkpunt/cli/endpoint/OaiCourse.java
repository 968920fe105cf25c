package nl.ijkpunt.cli.endpoint;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.lom.MetadataFormat;
import nl.ijkpunt.standards.oai.ListProgress;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.suite.Binding;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that a repository holds in each format that is LOM, and then asks the cases of the
 * suite one by one, since some follow from the answers to others.
 */
final class OaiCourse implements Course {
  private static final List<OaiVerb> FIRST =
      List.of(OaiVerb.IDENTIFY, OaiVerb.LIST_FORMATS, OaiVerb.LIST_SETS);

  private static final List<OaiVerb> LISTS =
      List.of(OaiVerb.LIST_RECORDS, OaiVerb.LIST_IDENTIFIERS);

  /** What a case says that reads in each format. */
  private static final String PREFIX = Binding.PREFIX.written();

  private final EndpointModel model;
  private final Queue<ExchangeCase> cases = new ArrayDeque<>();
  private final Map<String, ExchangeCase.Request> reading = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Queue<Planned> queue = new ArrayDeque<>();
  private final OaiBindings bindings = new OaiBindings();

  /** The lists that are read, by verb and token of what asks for more of them. */
  private final Map<String, ListProgress> lists = new HashMap<>();

  private boolean askedLists;

  OaiCourse(EndpointModel model, List<ExchangeCase> cases) {
    this.model = model;
    for (ExchangeCase one : cases) {
      if (one.request().each()) {
        one.request().of().forEach(of -> reading.put(of, one.request()));
      } else {
        this.cases.add(one);
      }
    }
    FIRST.forEach(verb -> begin(verb, ""));
  }

  /**
   * Plans to read what a verb gives, where the suite wants it read.
   *
   * @param prefix the format in which it is read; empty where none is known
   */
  private void begin(OaiVerb verb, String prefix) {
    ExchangeCase.Request request = reading.get(verb.wire());
    if (request == null || (prefix.isEmpty() && request.query().containsValue(PREFIX))) {
      return;
    }
    Map<String, String> arguments = new LinkedHashMap<>(request.query());
    arguments.replaceAll((name, value) -> value.equals(PREFIX) ? prefix : value);
    if (begun.add(verb.wire() + arguments)) {
      read(verb, request, arguments);
    }
  }

  private void read(OaiVerb verb, ExchangeCase.Request request, Map<String, String> arguments) {
    Operation operation = model.operations().find(verb.wire()).orElseThrow();
    queue.add(planned(Exchange.Purpose.DATA, request, operation, arguments, request.headers()));
  }

  private static Planned planned(
      Exchange.Purpose purpose,
      ExchangeCase.Request request,
      Operation operation,
      Map<String, String> arguments,
      Map<String, String> headers) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(OaiVerb.ARGUMENT, operation.id());
    query.putAll(arguments);
    // A request that says nothing of what it asks is wrong on purpose.
    query.remove(OaiVerb.ARGUMENT, "");
    String identifier = arguments.getOrDefault("identifier", "");
    return new Planned(purpose, request.method(), operation, identifier, query, headers, "");
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
    if (queue.isEmpty() && !askedLists) {
      askedLists = true;
      List<String> prefixes = bindings.lom().stream().map(MetadataFormat::prefix).toList();
      for (String prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
        LISTS.forEach(verb -> begin(verb, prefix));
      }
    }
    while (queue.isEmpty() && !cases.isEmpty()) {
      ask(cases.remove());
    }
    return !queue.isEmpty();
  }

  @Override
  public void hear(Planned planned, Heard heard) {
    Exchange exchange = heard.exchange();
    bindings.learn(exchange);
    Optional<OaiAnswer> answer = OaiAnswer.of(exchange);
    Optional<OaiVerb> verb = OaiAnswer.asked(exchange);
    if (!exchange.isForData() || answer.isEmpty() || verb.isEmpty()) {
      return;
    }
    String wire = verb.get().wire() + " ";
    ListProgress list =
        lists.getOrDefault(wire + exchange.query(OaiVerb.TOKEN), new ListProgress());
    list.take(answer.get(), verb.get());
    String token = answer.get().goesOn(verb.get());
    // A repository that goes on for ever must not be asked for ever.
    if (!token.isEmpty() && !list.isIdle() && lists.putIfAbsent(wire + token, list) == null) {
      Optional.ofNullable(reading.get(verb.get().wire()))
          .ifPresent(request -> read(verb.get(), request, Map.of(OaiVerb.TOKEN, token)));
    }
  }

  private void ask(ExchangeCase one) {
    for (String of : one.request().of()) {
      Operation operation = model.operations().find(of).orElseThrow();
      Optional<Map<String, String>> arguments = bindings.filled(one.request().query(), of);
      Optional<Map<String, String>> headers = bindings.filled(one.request().headers(), of);
      if (arguments.isPresent() && headers.isPresent()) {
        Exchange.Purpose purpose = new Exchange.Purpose(one.id(), one.rules());
        queue.add(planned(purpose, one.request(), operation, arguments.get(), headers.get()));
      }
    }
  }
}
