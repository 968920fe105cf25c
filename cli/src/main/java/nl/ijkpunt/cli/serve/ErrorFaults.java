package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.cli.serve.AnswerFaults.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in what is said of wrong requests, and of those for which nothing new is to be sent. */
final class ErrorFaults {
  private ErrorFaults() {}

  static Map<String, FaultKinds.Kind<Fault>> all() {
    Map<String, FaultKinds.Kind<Fault>> all = new LinkedHashMap<>();
    unknown(all);
    problems(all);
    protocol(all);
    return all;
  }

  private static void unknown(Map<String, FaultKinds.Kind<Fault>> all) {
    all.put(
        "unknown-id-200",
        kind(
            "answers with another object where there is none with the id",
            "antwoordt met een ander object waar er geen met het id is",
            (answer, turn, with) ->
                answer.status() == 404 && turn.operation.kind() == Operation.Kind.INSTANCE
                    ? turn.others(turn.operation.recordType()).stream()
                        .findFirst()
                        .map(other -> turn.right(other.bare()))
                        .orElse(answer)
                    : answer));
    all.put(
        "unknown-id-500",
        instead(
            404, 500, "fails on an id that it does not know", "faalt op een id dat het niet kent"));
    all.put(
        "unknown-id-empty",
        kind(
            "answers with an empty object where there is none with the id",
            "antwoordt met een leeg object waar er geen met het id is",
            (answer, turn, with) ->
                answer.status() == 404 ? turn.right("{}".getBytes(UTF_8)) : answer));
    all.put(
        "bad-parameter-500",
        instead(400, 500, "fails on a wrong parameter", "faalt op een verkeerde parameter"));
    all.put(
        "bad-parameter-404",
        instead(
            400,
            404,
            "does not find what is asked wrongly",
            "vindt niet wat verkeerd gevraagd wordt"));
    all.put(
        "refuses-write",
        kind(
            "refuses what is written as it should be",
            "weigert wat geschreven is zoals het hoort",
            (answer, turn, with) ->
                answer.status() < 300 && !turn.request.reads()
                    ? turn.problem(500, "Server Error", "It failed.")
                    : answer));
    all.put(
        "listed-404",
        kind(
            "does not find an object that stands in its list",
            "vindt een object niet dat in zijn lijst staat",
            (answer, turn, with) ->
                answer.status() == 200
                    ? turn.problem(404, "Not Found", "No such object.")
                    : answer));
    all.put(
        "empty-404",
        kind(
            "does not find a list that is empty",
            "vindt een lijst niet die leeg is",
            (answer, turn, with) ->
                turn.operation.kind().isPaged()
                        && new String(answer.body(), UTF_8).contains("\"items\":[]")
                        && new String(answer.body(), UTF_8).contains("\"pageNumber\":1,")
                    ? turn.problem(404, "Not Found", "There is nothing.")
                    : answer));
  }

  private static FaultKinds.Kind<Fault> instead(int of, int status, String en, String nl) {
    return kind(
        en,
        nl,
        (answer, turn, with) ->
            answer.status() == of ? turn.problem(status, "Error", "Something is wrong.") : answer);
  }

  private static void problems(Map<String, FaultKinds.Kind<Fault>> all) {
    all.put(
        "problem-as-json",
        problem(
            "sends a problem as application/json",
            "verstuurt een probleem als application/json",
            a -> a.with(Answer.TYPE, "application/json")));
    all.put(
        "problem-as-html",
        problem(
            "sends a page in HTML for a problem",
            "verstuurt een pagina in HTML als probleem",
            a -> a.with(Answer.TYPE, "text/html").with("<h1>Error</h1>".getBytes(UTF_8))));
    all.put(
        "problem-missing",
        problem(
            "says nothing of what is wrong",
            "zegt niets van wat er mis is",
            a -> a.with(new byte[0])));
    all.put(
        "problem-incomplete",
        kind(
                "a problem without a title, or without another member",
                "een probleem zonder titel, of zonder een ander veld",
                (answer, turn, with) ->
                    answer.status() >= 400
                        ? answer.with(
                            ObjectText.of(answer.body())
                                .remove(with.text("member").orElse("title"))
                                .json())
                        : answer)
            .set("member"));
    all.put(
        "problem-other-status",
        problem(
            "a problem that names another status",
            "een probleem dat een andere status noemt",
            ErrorFaults::otherStatus));
    all.put(
        "problem-tells-internals",
        problem(
            "a problem with a stack trace in it",
            "een probleem met een stack trace erin",
            a ->
                a.with(
                    ObjectText.of(a.body())
                        .put(
                            "detail",
                            "\"java.lang.NullPointerException\\n\\tat org.example.Repository.find(Repository.java:42)\"")
                        .json())));
  }

  private static boolean namesVersion(Turn turn) {
    return turn.request.header("accept").orElse("").contains("version=");
  }

  private static Answer otherStatus(Answer answer) {
    ObjectText problem = ObjectText.of(answer.body());
    boolean text = problem.member("status").map(JsonValue::isText).orElse(false);
    return answer.with(problem.put("status", text ? "\"599\"" : "599").json());
  }

  private static FaultKinds.Kind<Fault> problem(
      String en, String nl, java.util.function.UnaryOperator<Answer> change) {
    return kind(
        en, nl, (answer, turn, with) -> answer.status() >= 400 ? change.apply(answer) : answer);
  }

  private static void protocol(Map<String, FaultKinds.Kind<Fault>> all) {
    all.put(
        "ignores-accept",
        kind(
            "answers in JSON where JSON is not wanted",
            "antwoordt in JSON waar geen JSON gewenst is",
            (answer, turn, with) ->
                answer.status() == 406 && !namesVersion(turn)
                    ? turn.right("{\"items\":[]}".getBytes(UTF_8))
                    : answer));
    all.put(
        "ignores-version",
        kind(
            "answers in its own version where another is asked for",
            "antwoordt in zijn eigen versie waar om een andere gevraagd is",
            (answer, turn, with) ->
                answer.status() == 406 && namesVersion(turn)
                    ? turn.right("{\"items\":[]}".getBytes(UTF_8))
                    : answer));
    all.put(
        "names-no-version",
        kind(
            "does not name the version in the media type",
            "noemt de versie niet in het mediatype",
            (answer, turn, with) ->
                answer.status() == 200
                    ? answer.with(Answer.TYPE, turn.operation.mediaTypes().get(0))
                    : answer));
    all.put(
        "refuses-version",
        kind(
            "does not take a request that names the version",
            "neemt geen verzoek aan dat de versie noemt",
            (answer, turn, with) ->
                namesVersion(turn)
                    ? turn.problem(406, "Not Acceptable", "No versions here.")
                    : answer));
    all.put(
        "refuses-head",
        kind(
            "does not know HEAD",
            "kent HEAD niet",
            (answer, turn, with) ->
                turn.request.method().equals("HEAD")
                    ? turn.problem(405, "Method Not Allowed", "Only GET.")
                    : answer));
    all.put(
        "ignores-etag",
        kind(
            "sends an answer again that has not changed",
            "verstuurt een antwoord opnieuw dat niet veranderd is",
            (answer, turn, with) ->
                answer.status() == 304 ? turn.right("{}".getBytes(UTF_8)) : answer));
  }
}
