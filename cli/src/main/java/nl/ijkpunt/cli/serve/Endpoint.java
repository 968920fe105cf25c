package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Answers requests from what it holds, as the standard says, where no fault comes in between. */
public final class Endpoint implements Answering {
  private static final int MOST_CACHED = 256;
  private static final String SIZE = "pageSize";
  private static final String NUMBER = "pageNumber";
  private static final String OVERRIDES = "returnTimelineOverrides";

  private final Setting setting;
  private final Holdings holdings;
  private final Operations operations;
  private final FaultPlan<Fault> faults;
  private final @Nullable Writing writing;
  private final Map<String, List<Stored>> lists = new ConcurrentHashMap<>();

  /**
   * An endpoint with these faults.
   *
   * @param writes whether it takes in what is written
   */
  public Endpoint(
      Holdings holdings, Operations operations, FaultPlan<Fault> faults, boolean writes) {
    this.setting = Setting.of(holdings, operations);
    this.holdings = holdings;
    this.operations = operations;
    this.faults = faults;
    this.writing = writes ? new Writing(setting, holdings, operations) : null;
  }

  @Override
  public Answer answer(Request request) {
    if (!request.reads() && writing != null) {
      Optional<Answer> written = written(request, writing);
      if (written.isPresent()) {
        return written.get();
      }
    }
    Optional<Operations.Match> match = operations.match("GET", request.path());
    if (match.isEmpty()) {
      return operations.methods(request.path()).isEmpty()
          ? setting.problems().answer(404, "Not Found", "There is no such path here.")
          : notAllowed();
    }
    if (!request.reads()) {
      return notAllowed();
    }
    Operation operation = match.get().operation();
    List<Fault> met = faults.meeting(operation.id());
    Turn turn = new Turn(request, match.get(), met, setting);
    return turn.answer(right(turn).tagged(request));
  }

  private Optional<Answer> written(Request request, Writing into) {
    return operations
        .match(request.method(), request.path())
        .map(
            match -> {
              List<Fault> met = faults.meeting(match.operation().id());
              Turn turn = new Turn(request, match, met, setting);
              return turn.answer(into.answer(turn));
            });
  }

  private Answer notAllowed() {
    return setting
        .problems()
        .answer(405, "Method Not Allowed", "This endpoint only reads.")
        .with("Allow", "GET, HEAD");
  }

  private Answer right(Turn turn) {
    Operation operation = turn.operation;
    Negotiation negotiation =
        new Negotiation(operation.mediaTypes(), holdings.standard().version());
    Optional<String> type = negotiation.choose(turn.request.header("accept").orElse(""));
    if (type.isEmpty()) {
      return setting.problems().notAcceptable(turn.request, negotiation);
    }
    Optional<String> wrong = wrong(turn);
    if (wrong.isPresent()) {
      return turn.problem(400, "Bad Request", wrong.get());
    }
    String sent = setting.style().typed(type.get());
    return switch (operation.kind()) {
      case SERVICE -> service(turn, sent);
      case INSTANCE -> instance(turn, sent);
      case LIST, SUBLIST -> list(turn, sent);
      case OTHER -> other(turn);
    };
  }

  private static Optional<String> wrong(Turn turn) {
    for (Map.Entry<String, String> said : turn.query.entrySet()) {
      Optional<Parameter> parameter = turn.operation.parameter(said.getKey());
      if (parameter.isPresent() && !parameter.get().accepts(said.getValue())) {
        return Optional.of("The parameter %s cannot be that.".formatted(said.getKey()));
      }
    }
    return turn.id.isEmpty() || Parameter.isUuid(turn.id)
        ? Optional.empty()
        : Optional.of("The id in the path is no UUID.");
  }

  private Answer other(Turn turn) {
    return turn.operation.path().endsWith("/me")
        ? turn.problem(401, "Unauthorized", "Nobody is signed in here.")
        : turn.problem(404, "Not Found", "There is nothing here.");
  }

  private Answer service(Turn turn, String type) {
    byte[] own =
        ("{\"contactEmail\":\"endpoint@example.org\",\"specification\":\"https://example.org/specification\","
                + "\"documentation\":\"https://example.org/documentation\"}")
            .getBytes(UTF_8);
    return Answer.ok(type, turn.record("Service", holdings.service().orElse(own)));
  }

  private Answer instance(Turn turn, String type) {
    String wanted = turn.operation.recordType();
    Optional<Stored> found =
        Optional.ofNullable(writing)
            .flatMap(one -> one.written().find(wanted, turn.id))
            .or(() -> holdings.find(wanted, turn.id));
    if (found.isEmpty()) {
      return turn.problem(404, "Not Found", "There is no object with this id.");
    }
    Stored record = found.get();
    byte[] json = "true".equals(turn.query.get(OVERRIDES)) ? record.whole() : record.bare();
    String expand = turn.query.getOrDefault("expand", "");
    if (!expand.isEmpty()) {
      json = holdings.expanded(record, json, List.of(expand.split(",", -1)), setting.style());
    }
    return Answer.ok(type, turn.record(record.type(), meant(turn, json)));
  }

  /** Without what is meant for another receiver than the one that is asked for. */
  private byte[] meant(Turn turn, byte[] json) {
    String asked = turn.query.getOrDefault("consumer", "");
    EndpointStyle style = setting.style();
    if (asked.isEmpty() || style.filtersByConsumer()) {
      return json;
    }
    boolean other = style.consumers(JsonValue.parse(json)).anyMatch(key -> !key.equals(asked));
    return other ? ObjectText.of(json).remove(style.consumer()).json() : json;
  }

  private Answer list(Turn turn, String type) {
    Operation operation = turn.operation;
    String parent = parentType(operation);
    if (operation.kind() == Operation.Kind.SUBLIST && holdings.find(parent, turn.id).isEmpty()) {
      return turn.problem(404, "Not Found", "There is no object with the id in the path.");
    }
    int size = Integer.parseInt(turn.query.getOrDefault(SIZE, usualSize(operation)));
    int number = Integer.parseInt(turn.query.getOrDefault(NUMBER, "1"));
    PageDraft page = new PageDraft(records(turn, parent), size, number);
    page.on(number).forEach(record -> page.items.add(item(turn, record)));
    turn.faults.forEach(fault -> fault.page(turn, page));
    return Answer.ok(type, Pages.page(page));
  }

  private static String usualSize(Operation operation) {
    return operation.parameter(SIZE).map(Parameter::usual).filter(u -> !u.isEmpty()).orElse("10");
  }

  private byte[] item(Turn turn, Stored record) {
    byte[] json = record.bare();
    List<String> always = setting.style().writtenOut(turn.operation);
    json = always.isEmpty() ? json : holdings.expanded(record, json, always, setting.style());
    return turn.record(record.type(), meant(turn, json));
  }

  private List<Stored> records(Turn turn, String parent) {
    Operation operation = turn.operation;
    Map<String, String> query = new TreeMap<>(turn.query);
    query.remove(SIZE);
    query.remove(NUMBER);
    if (operation.kind() == Operation.Kind.SUBLIST) {
      return matching(holdings.below(operation, parent, turn.id), operation, query);
    }
    if (writing != null) {
      List<Stored> all = holdings.all(operation.recordType());
      return matching(writing.written().over(all, operation.recordType()), operation, query);
    }
    String key = operation.id() + query;
    List<Stored> known = lists.get(key);
    if (known != null) {
      return known;
    }
    List<Stored> made = matching(holdings.all(operation.recordType()), operation, query);
    if (lists.size() < MOST_CACHED) {
      lists.put(key, made);
    }
    return made;
  }

  private List<Stored> matching(
      List<Stored> records, Operation operation, Map<String, String> query) {
    return new Matching(setting.style()).of(records, operation, query);
  }

  /** The type of the record whose id is in the path of a list. */
  private String parentType(Operation operation) {
    return operations.of(Operation.Kind.INSTANCE).stream()
        .filter(one -> one.collection().equals(operation.collection()))
        .map(Operation::recordType)
        .findFirst()
        .orElse("");
  }
}
