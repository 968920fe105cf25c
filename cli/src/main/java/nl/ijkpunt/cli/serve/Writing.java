package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;

/** Answers requests that write. */
final class Writing {
  private final Setting setting;
  private final Holdings holdings;
  private final Operations operations;
  private final Written written;
  private final AtomicLong made = new AtomicLong();

  Writing(Setting setting, Holdings holdings, Operations operations) {
    this.setting = setting;
    this.holdings = holdings;
    this.operations = operations;
    this.written = new Written(holdings.standard());
  }

  Written written() {
    return written;
  }

  Answer answer(Turn turn) {
    byte[] body = turn.request.body();
    if (body.length > Written.LARGEST) {
      return turn.problem(413, "Content Too Large", "An object has 256 kB at most here.");
    }
    if (!turn.id.isEmpty() && !Parameter.isUuid(turn.id)) {
      return turn.problem(400, "Bad Request", "The id in the path is no UUID.");
    }
    if (turn.operation.path().endsWith("/me")) {
      return turn.problem(401, "Unauthorized", "Nobody is signed in here.");
    }
    String schema = turn.operation.body().map(Operation.Body::schema).orElse("");
    // What changes an object need not be a whole one.
    boolean whole = !turn.request.method().equals("PATCH");
    if (turn.checks && !written.takes(whole ? schema : "", body)) {
      return turn.problem(400, "Bad Request", "What was sent is not what the schema asks.");
    }
    Optional<RecordType> type = type(turn.operation);
    return switch (turn.request.method()) {
      case "POST" -> created(turn, body, type);
      case "PATCH" -> changed(turn, body, type);
      default -> put(turn, body, type);
    };
  }

  private Optional<RecordType> type(Operation operation) {
    return operations.all().stream()
        .filter(one -> one.method().equals("GET") && one.path().equals(operation.path()))
        .findFirst()
        .map(Operation::recordType)
        .flatMap(holdings.standard()::type);
  }

  private Answer put(Turn turn, byte[] body, Optional<RecordType> type) {
    if (type.isEmpty() || !turn.operation.variesOnce()) {
      return turn.problem(405, "Method Not Allowed", "This is not written here.");
    }
    boolean known = find(type.get(), turn.id).isPresent();
    return kept(turn, new Stored(type.get().name(), turn.id, body, body), known ? 200 : 201);
  }

  private Answer changed(Turn turn, byte[] body, Optional<RecordType> type) {
    Optional<Stored> before = type.flatMap(one -> find(one, turn.id));
    if (before.isEmpty()) {
      return turn.problem(404, "Not Found", "There is no object with this id.");
    }
    ObjectText text = ObjectText.of(before.get().whole());
    JsonValue.parse(body)
        .members()
        .forEach(m -> text.put(m.name(), new String(ObjectText.written(m.value()), UTF_8)));
    Stored after = new Stored(before.get().type(), before.get().id(), text.json(), text.json());
    Answer answer = kept(turn, after, 200);
    return answer.status() == 200 && !turn.operation.answers().isEmpty()
        ? said(turn, 200, type.get(), turn.id)
        : answer;
  }

  private Answer created(Turn turn, byte[] body, Optional<RecordType> type) {
    if (type.isEmpty() || type.get().id() == null) {
      return turn.problem(405, "Method Not Allowed", "This is not written here.");
    }
    String id =
        UUID.nameUUIDFromBytes(("made " + made.incrementAndGet()).getBytes(UTF_8)).toString();
    byte[] whole = ObjectText.of(body).put(type.get().id().name(), ObjectText.quoted(id)).json();
    Answer answer = kept(turn, new Stored(type.get().name(), id, whole, whole), 201);
    return answer.status() == 201 ? said(turn, 201, type.get(), id) : answer;
  }

  private Optional<Stored> find(RecordType type, String id) {
    return written.find(type.name(), id).or(() -> holdings.find(type.name(), id));
  }

  private Answer kept(Turn turn, Stored record, int status) {
    if (turn.keeps && !written.keep(record)) {
      return turn.problem(507, "Insufficient Storage", "There is no room for more here.");
    }
    return new Answer(status, new LinkedHashMap<>(), new byte[0]);
  }

  /** An answer that says what id it is, and a word for the sender. */
  private Answer said(Turn turn, int status, RecordType type, String id) {
    String name = type.id() == null ? "id" : type.id().name();
    ObjectText text =
        ObjectText.of("{}".getBytes(UTF_8))
            .put(name, ObjectText.quoted(id))
            .put("message", "[{\"language\":\"en-GB\",\"value\":\"It was taken in.\"}]");
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(Answer.TYPE, setting.style().typed(turn.operation.mediaTypes().get(0)));
    return new Answer(status, headers, text.json());
  }
}
