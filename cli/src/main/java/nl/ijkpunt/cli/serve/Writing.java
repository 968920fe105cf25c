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
    this.written = new Written(holdings);
  }

  Written written() {
    return written;
  }

  /** One request after the other, so that what was found is what is changed. */
  synchronized Answer answer(Turn turn) {
    byte[] body = turn.request.body();
    if (body.length > Written.LARGEST) {
      return tooLarge(turn);
    }
    if (!turn.id.isEmpty() && !Parameter.isUuid(turn.id)) {
      return turn.problem(400, "Bad Request", "The id in the path is no UUID.");
    }
    if (turn.operation.path().endsWith("/me")) {
      return turn.problem(401, "Unauthorized", "Nobody is signed in here.");
    }
    if (!written.takes("", body)) {
      // A fault takes it in, but it can be kept nowhere.
      return turn.checks ? refused(turn) : done(200);
    }
    // What changes an object need not be a whole one; what comes of it is looked at.
    boolean whole = !turn.request.method().equals("PATCH");
    String schema = turn.operation.body().map(Operation.Body::schema).orElse("");
    if (turn.checks && whole && !written.takes(schema, body)) {
      return refused(turn);
    }
    Optional<RecordType> type = type(turn.operation);
    if (turn.checks && type.isPresent() && isOfAnother(turn, body, type.get(), whole)) {
      return turn.problem(400, "Bad Request", "The id in what was sent is not that in the path.");
    }
    return switch (turn.request.method()) {
      case "POST" -> created(turn, body, type);
      case "PATCH" -> changed(turn, body, type);
      default -> put(turn, body, type);
    };
  }

  private static Answer tooLarge(Turn turn) {
    return turn.problem(413, "Content Too Large", "An object has 256 kB at most here.");
  }

  private static Answer refused(Turn turn) {
    return turn.problem(400, "Bad Request", "What was sent is not what the schema asks.");
  }

  private static Answer done(int status) {
    return new Answer(status, new LinkedHashMap<>(), new byte[0]);
  }

  /** Whether it has another id than its path; a whole object without an id has. */
  private static boolean isOfAnother(Turn turn, byte[] body, RecordType type, boolean whole) {
    if (turn.id.isEmpty() || type.id() == null) {
      return false;
    }
    return JsonValue.parse(body)
        .member(type.id().name())
        .map(id -> !id.isText() || !id.text().equalsIgnoreCase(turn.id))
        .orElse(whole);
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
    return kept(turn, type.get().name(), turn.id, body, known ? 200 : 201);
  }

  private Answer changed(Turn turn, byte[] body, Optional<RecordType> type) {
    Optional<Stored> before = type.flatMap(one -> find(one, turn.id));
    if (before.isEmpty()) {
      return turn.problem(404, "Not Found", "There is no object with this id.");
    }
    byte[] after = MergePatch.of(before.get().whole(), JsonValue.parse(body));
    if (turn.checks && !written.takes(schema(before.get()), before.get().whole(), after)) {
      return refused(turn);
    }
    Answer answer = kept(turn, before.get().type(), before.get().id(), after, 200);
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
    Answer answer = kept(turn, type.get().name(), id, whole, 201);
    return answer.status() == 201 ? said(turn, 201, type.get(), id) : answer;
  }

  private Optional<Stored> find(RecordType type, String id) {
    return written.find(type.name(), id).or(() -> holdings.find(type.name(), id));
  }

  private String schema(Stored record) {
    return holdings.standard().type(record.type()).orElseThrow().schema();
  }

  private Answer kept(Turn turn, String type, String id, byte[] json, int status) {
    if (json.length > Written.LARGEST) {
      return tooLarge(turn);
    }
    byte[] own = turn.kept.apply(json);
    if (turn.keeps && !written.keep(new Stored(type, id, own, holdings.bare(own)))) {
      return turn.problem(507, "Insufficient Storage", "There is no room for more here.");
    }
    return done(status);
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
