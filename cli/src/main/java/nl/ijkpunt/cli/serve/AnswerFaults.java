package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in answers to right requests: their status, headers and bytes. */
final class AnswerFaults {
  private AnswerFaults() {}

  /** Changes an answer. */
  @FunctionalInterface
  interface Change {
    Answer of(Answer answer, Turn turn, JsonValue with);
  }

  static Map<String, FaultKinds.Kind<Fault>> all() {
    Map<String, FaultKinds.Kind<Fault>> all = new LinkedHashMap<>();
    all.put(
        "wrong-status",
        right(
            "answers with another status",
            "antwoordt met een andere status",
            (answer, turn, with) ->
                status(answer, turn, with.text("status").map(Integer::parseInt).orElse(500))));
    all.put(
        "redirects",
        right(
            "sends the caller elsewhere",
            "stuurt de vrager ergens anders heen",
            (answer, turn, with) ->
                new Answer(
                    302, Map.of("Location", with.text("to").orElse("/elsewhere")), new byte[0])));
    all.put("slow", kind("takes its time", "neemt de tijd", AnswerFaults::wait));
    all.put(
        "drops-connection",
        kind(
            "breaks off in the middle of an answer",
            "breekt af midden in een antwoord",
            (answer, turn, with) -> answer.with(HttpEndpoint.DROP, "")));
    all.put(
        "broken-json",
        body("breaks off the JSON", "breekt de JSON af", b -> b.substring(0, b.length() / 2)));
    all.put(
        "comma-too-many",
        body(
            "JSON with a comma too many",
            "JSON met een komma te veel",
            b -> b.replaceFirst("\\}$", ",}")));
    all.put(
        "text-after-json",
        body("more text behind the JSON", "nog tekst achter de JSON", b -> b + " done"));
    all.put(
        "not-utf-8",
        right(
            "JSON in another encoding",
            "JSON in een andere codering",
            (answer, turn, with) ->
                answer.with(
                    new String(answer.body(), UTF_8)
                        .replaceFirst("e", "\u00eb")
                        .getBytes(ISO_8859_1))));
    all.put(
        "name-twice",
        body(
            "a name that stands twice in an object",
            "een naam die twee keer in een object staat",
            b -> b.replaceFirst("^\\{", "{\"ext\":{},\"ext\":{},")));
    all.put(
        "bare-list",
        kind(
            "a list without the page around it",
            "een lijst zonder de pagina eromheen",
            (answer, turn, with) -> items(answer)));
    all.put(
        "missing-page-member",
        kind(
            "a page without one of its members",
            "een pagina zonder een van haar velden",
            (answer, turn, with) -> without(answer, with.text("member").orElse("hasNextPage"))));
    all.put(
        "wrong-content-type",
        kind(
            "sends JSON as another media type",
            "verstuurt JSON als een ander mediatype",
            (answer, turn, with) ->
                answer.status() == 200
                    ? answer.with(Answer.TYPE, with.text("type").orElse("text/html"))
                    : answer));
    all.put(
        "wrong-charset",
        kind(
            "says that JSON is in another encoding",
            "zegt dat JSON in een andere codering is",
            (answer, turn, with) ->
                answer.status() == 200
                    ? answer.with(
                        Answer.TYPE, answer.headers().get(Answer.TYPE) + "; charset=iso-8859-1")
                    : answer));
    return all;
  }

  private static Answer status(Answer answer, Turn turn, int status) {
    return status < 400
        ? answer.with(status)
        : turn.problem(status, "Error", "Something is wrong.");
  }

  private static Answer wait(Answer answer, Turn turn, JsonValue with) {
    try {
      Thread.sleep(with.text("milliseconds").map(Long::parseLong).orElse(1000L));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }

  private static Answer items(Answer answer) {
    return answer.status() != 200
        ? answer
        : ObjectText.of(answer.body())
            .member("items")
            .map(items -> answer.with(ObjectText.written(items)))
            .orElse(answer);
  }

  private static Answer without(Answer answer, String member) {
    return answer.status() == 200
        ? answer.with(ObjectText.of(answer.body()).remove(member).json())
        : answer;
  }

  private static FaultKinds.Kind<Fault> body(
      String en, String nl, Function<String, String> change) {
    return kind(
        en,
        nl,
        (answer, turn, with) ->
            answer.status() == 200
                ? answer.with(change.apply(new String(answer.body(), UTF_8)).getBytes(UTF_8))
                : answer);
  }

  /** A fault in answers to right requests alone. */
  private static FaultKinds.Kind<Fault> right(String en, String nl, Change change) {
    return kind(
        en,
        nl,
        (answer, turn, with) -> answer.status() == 200 ? change.of(answer, turn, with) : answer);
  }

  static FaultKinds.Kind<Fault> kind(String en, String nl, Change change) {
    Function<JsonValue, Fault> make =
        with ->
            new Fault() {
              @Override
              public Answer answer(Turn turn, Answer answer) {
                return change.of(answer, turn, with);
              }
            };
    return new FaultKinds.Kind<>(new Text(en, nl), make);
  }
}
