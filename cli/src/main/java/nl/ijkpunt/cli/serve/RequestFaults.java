package nl.ijkpunt.cli.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults of an endpoint that does not heed what is asked. */
final class RequestFaults {
  private static final Set<String> NO_FILTER =
      Set.of(
          "pageSize",
          "pageNumber",
          "sort",
          "consumer",
          "expand",
          "fields",
          "returnTimelineOverrides");

  private RequestFaults() {}

  static Map<String, FaultKinds.Kind<Fault>> all() {
    Map<String, FaultKinds.Kind<Fault>> all = new LinkedHashMap<>();
    all.put("ignores-page-size", ignores("pageSize"));
    all.put("ignores-page-number", ignores("pageNumber"));
    all.put("ignores-expand", ignores("expand"));
    all.put("ignores-consumer", ignores("consumer"));
    all.put("ignores-sort", ignores("sort"));
    all.put(
        "ignores-filter",
        kind(
            "gives everything, whatever filter is asked",
            "geeft alles, welk filter ook gevraagd wordt",
            turn -> turn.query.keySet().retainAll(NO_FILTER)));
    all.put(
        "returns-overrides-always",
        kind(
            "gives timelineOverrides that nobody asked for",
            "geeft timelineOverrides waar niemand om vroeg",
            turn -> turn.query.put("returnTimelineOverrides", "true")));
    all.put(
        "takes-bad-parameter",
        kind(
            "takes a wrong parameter for none",
            "houdt een verkeerde parameter voor geen",
            RequestFaults::forgetWrong));
    all.put(
        "loses-write",
        kind(
            "says that it takes in what is written, and does not",
            "zegt dat het opneemt wat geschreven wordt, en doet het niet",
            turn -> turn.keeps = false));
    all.put(
        "changes-write",
        new FaultKinds.Kind<>(
                new Text(
                    "keeps another value than what is written, or not that member",
                    "bewaart een andere waarde dan wat geschreven wordt, of dat veld niet"),
                with -> changing(turn -> turn.kept = json -> changed(json, with)))
            .set("member", "value"));
    all.put(
        "takes-any-body",
        kind(
            "takes in whatever is written",
            "neemt op wat er ook geschreven wordt",
            turn -> turn.checks = false));
    return all;
  }

  private static byte[] changed(byte[] json, JsonValue with) {
    ObjectText text = ObjectText.of(json);
    String member = with.text("member").orElse("name");
    with.member("value")
        .ifPresentOrElse(
            value -> text.put(member, ObjectText.written(value)), () -> text.remove(member));
    return text.json();
  }

  private static void forgetWrong(Turn turn) {
    turn.query.entrySet().removeIf(said -> !turn.accepts(said.getKey(), said.getValue()));
  }

  private static FaultKinds.Kind<Fault> ignores(String... names) {
    return kind(
        "does not heed " + String.join(", ", names),
        "slaat geen acht op " + String.join(", ", names),
        turn -> {
          for (String name : names) {
            turn.query.computeIfPresent(name, (n, value) -> turn.accepts(n, value) ? null : value);
          }
        });
  }

  private static FaultKinds.Kind<Fault> kind(String en, String nl, Consumer<Turn> change) {
    return new FaultKinds.Kind<>(new Text(en, nl), with -> changing(change));
  }

  private static Fault changing(Consumer<Turn> change) {
    return new Fault() {
      @Override
      public void request(Turn turn) {
        change.accept(turn);
      }
    };
  }
}
