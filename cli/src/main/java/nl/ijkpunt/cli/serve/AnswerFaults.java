package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
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
    Map<String, FaultKinds.Kind<Fault>> all =
        new LinkedHashMap<>(
            SentFaults.all("JSON", change -> fault((answer, turn) -> change.apply(answer))));
    all.put(
        "wrong-status",
        new FaultKinds.Kind<>(
                new Text("answers with another status", "antwoordt met een andere status"),
                AnswerFaults::status)
            .set("status"));
    all.put(
        "redirects",
        new FaultKinds.Kind<>(
                new Text("sends the caller elsewhere", "stuurt de vrager ergens anders heen"),
                AnswerFaults::redirect)
            .set("to"));
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
        "byte-order-mark",
        body(
            "a byte order mark before the JSON",
            "een byte order mark voor de JSON",
            b -> "\ufeff" + b));
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
        "empty-answer",
        body("answers with nothing at all", "antwoordt met helemaal niets", b -> ""));
    all.put(
        "missing-page-member",
        kind(
                "a page without one of its members",
                "een pagina zonder een van haar velden",
                (answer, turn, with) -> without(answer, with.text("member").orElse("hasNextPage")))
            .set("member"));
    return all;
  }

  private static Fault status(JsonValue with) {
    int status = FaultKinds.status(with);
    return right(
        (answer, turn) ->
            status < 400
                ? answer.with(status)
                : turn.problem(status, "Error", "Something is wrong."));
  }

  private static Fault redirect(JsonValue with) {
    String to = FaultKinds.line(with, "to", "/elsewhere");
    return right((answer, turn) -> new Answer(302, Map.of("Location", to), new byte[0]));
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

  private static Fault right(BiFunction<Answer, Turn, Answer> change) {
    return fault((answer, turn) -> answer.status() == 200 ? change.apply(answer, turn) : answer);
  }

  static FaultKinds.Kind<Fault> kind(String en, String nl, Change change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl), with -> fault((answer, turn) -> change.of(answer, turn, with)));
  }

  private static Fault fault(BiFunction<Answer, Turn, Answer> change) {
    return new Fault() {
      @Override
      public Answer answer(Turn turn, Answer answer) {
        return change.apply(answer, turn);
      }
    };
  }
}
