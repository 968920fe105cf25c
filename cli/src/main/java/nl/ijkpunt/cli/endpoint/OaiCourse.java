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
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
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

  /** So many answers without records may come in a row. */
  private static final int MOST_EMPTY = 10;

  private final EndpointModel model;
  private final Queue<ExchangeCase> cases = new ArrayDeque<>();
  private final Map<String, ExchangeCase.Request> reading = new HashMap<>();
  private final Queue<Planned> queue = new ArrayDeque<>();
  private final OaiBindings bindings = new OaiBindings();
  private final Set<String> tokens = new HashSet<>();
  private int empty;
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
    FIRST.forEach(verb -> read(verb, Map.of()));
  }

  /** Plans to read what a verb gives, where the suite wants it read. */
  private void read(OaiVerb verb, Map<String, String> arguments) {
    ExchangeCase.Request request = reading.get(verb.wire());
    if (request != null) {
      queue.add(
          planned(
              Exchange.Purpose.DATA,
              request,
              model.operations().find(verb.wire()).orElseThrow(),
              arguments));
    }
  }

  private static Planned planned(
      Exchange.Purpose purpose,
      ExchangeCase.Request request,
      Operation operation,
      Map<String, String> arguments) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(OaiVerb.ARGUMENT, operation.id());
    query.putAll(arguments);
    // A request that says nothing of what it asks is wrong on purpose.
    query.remove(OaiVerb.ARGUMENT, "");
    String identifier = arguments.getOrDefault("identifier", "");
    return new Planned(
        purpose, request.method(), operation, identifier, query, request.headers(), "");
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
      for (MetadataFormat format : bindings.lom()) {
        LISTS.forEach(verb -> read(verb, Map.of(OaiVerb.PREFIX, format.prefix())));
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
    String token = answer.get().goesOn(verb.get());
    boolean holds = verb.get() == OaiVerb.LIST_SETS || !answer.get().units().isEmpty();
    empty = holds ? 0 : empty + 1;
    // A repository that goes on for ever must not be asked for ever.
    if (!token.isEmpty() && tokens.add(verb.get().wire() + " " + token) && empty < MOST_EMPTY) {
      read(verb.get(), Map.of(OaiVerb.TOKEN, token));
    }
  }

  private void ask(ExchangeCase one) {
    for (String of : one.request().of()) {
      Operation operation = model.operations().find(of).orElseThrow();
      Map<String, String> arguments = new LinkedHashMap<>();
      boolean known = true;
      for (Map.Entry<String, String> written : one.request().query().entrySet()) {
        Optional<String> value = bindings.filled(written.getValue(), of);
        known &= value.isPresent();
        arguments.put(written.getKey(), value.orElse(""));
      }
      if (known) {
        Exchange.Purpose purpose = new Exchange.Purpose(one.id(), one.rules());
        queue.add(planned(purpose, one.request(), operation, arguments));
      }
    }
  }
}
