package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in records; {@code type} says of which type, {@code member} and {@code value} what. */
final class RecordFaults {
  private static final String NOBODY = "\"00000000-0000-4000-8000-00000000dead\"";

  private RecordFaults() {}

  /** Changes a record. */
  @FunctionalInterface
  private interface Change {
    void to(ObjectText record, Turn turn, JsonValue with);
  }

  static Map<String, FaultKinds.Kind<Fault>> all() {
    Map<String, FaultKinds.Kind<Fault>> all = new LinkedHashMap<>();
    all.put(
        "wrong-type", set("a number where a text belongs", "een getal waar een tekst hoort", "42"));
    all.put("null-value", set("null where a value belongs", "null waar een waarde hoort", "null"));
    all.put(
        "unknown-value",
        set(
            "a word that is not in the list",
            "een woord dat niet in de lijst staat",
            "\"no such value\""));
    all.put("empty-text", set("an empty text", "een lege tekst", "\"\""));
    all.put(
        "wrong-date",
        set("a day that does not exist", "een dag die niet bestaat", "\"2026-02-30\""));
    all.put(
        "dangling-reference", set("a reference to nothing", "een verwijzing naar niets", NOBODY));
    all.put("sets-member", set("another value", "een andere waarde", "\"changed\""));
    all.put(
        "missing-member",
        kind(
                "a member is left out",
                "een veld ontbreekt",
                (record, turn, with) -> record.remove(with.text("member").orElse("name")))
            .set("member"));
    all.put(
        "wrong-id",
        kind(
            "answers with the id of another",
            "antwoordt met het id van een ander",
            RecordFaults::wrongId));
    all.put(
        "list-differs",
        kind(
                "a record in a list is not as it is by itself",
                "een record in een lijst is niet zoals het op zichzelf is",
                RecordFaults::differ)
            .set("member"));
    all.put(
        "serves-other-consumers",
        kind(
            "the service names a consumer that no record has",
            "de service noemt een consumer die geen record heeft",
            RecordFaults::servesOthers));
    return all;
  }

  private static void wrongId(ObjectText record, Turn turn, JsonValue with) {
    if (turn.operation.kind() == Operation.Kind.INSTANCE) {
      for (String name : record.names()) {
        if (name.endsWith("Id")) {
          String own = record.member(name).map(JsonValue::text).orElse("");
          record.put(name, "\"" + own.replaceFirst("....$", "dead") + "\"");
          return;
        }
      }
    }
  }

  private static void servesOthers(ObjectText record, Turn turn, JsonValue with) {
    String consumers = turn.setting.style().serviceConsumers();
    ObjectText one =
        record
            .member(consumers)
            .flatMap(all -> all.items().stream().findFirst())
            .map(first -> ObjectText.of(ObjectText.written(first)))
            .orElseGet(() -> ObjectText.of("{}".getBytes(UTF_8)));
    one.put("consumerKey", "\"x-nobody\"");
    record.put(consumers, Pages.array(List.of(one.json())));
  }

  private static void differ(ObjectText record, Turn turn, JsonValue with) {
    if (turn.operation.kind() == Operation.Kind.LIST) {
      record.put(with.text("member").orElse("abbreviation"), "\"OTHER\"");
    }
  }

  private static FaultKinds.Kind<Fault> set(String en, String nl, String usual) {
    return kind(
            en,
            nl,
            (record, turn, with) -> {
              String member = with.text("member").orElse("name");
              record.put(
                  member,
                  with.member("value")
                      .map(ObjectText::written)
                      .orElseGet(() -> usual.getBytes(UTF_8)));
            })
        .set("member", "value");
  }

  private static FaultKinds.Kind<Fault> kind(String en, String nl, Change change) {
    Function<JsonValue, Fault> make =
        with ->
            new Fault() {
              @Override
              public byte[] record(Turn turn, String type, byte[] json) {
                String wanted = with.text("type").orElse("");
                if (!wanted.isEmpty() && !wanted.equals(type)) {
                  return json;
                }
                ObjectText record = ObjectText.of(json);
                change.to(record, turn, with);
                return record.json();
              }
            };
    return new FaultKinds.Kind<>(new Text(en, nl), make).set("type");
  }
}
