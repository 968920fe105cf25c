package nl.ijkpunt.cli.serve.oai;

import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.error;
import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.text;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** Faults where something is wrong with a request, or is said to be. */
final class OaiErrorFaults {
  private OaiErrorFaults() {}

  static Map<String, FaultKinds.Kind<OaiFault>> all() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "wrong-error-code",
        error(
                "says that something else is wrong",
                "zegt dat er iets anders mis is",
                OaiErrorFaults::otherwise)
            .set("code", "value"));
    all.put(
        "lets-pass",
        error(
                "answers a request that is wrong",
                "beantwoordt een verzoek dat fout is",
                (wrong, turn, with) ->
                    wrong != null && wrong.code().equals(text(with, "code", "badArgument"))
                        ? null
                        : wrong)
            .set("code"));
    all.put(
        "refuses-token",
        error(
            "refuses the token that it gave itself",
            "weigert het token dat hij zelf gaf",
            (wrong, turn, with) ->
                turn.arguments.containsKey(OaiVerb.TOKEN) && wrong == null
                    ? new Wrong("badResumptionToken", "The token has expired.")
                    : wrong));
    all.put(
        "forgets-deleted",
        error(
            "does not know a deleted record when that is asked for",
            "kent een verwijderd record niet als daarom gevraagd wordt",
            OaiErrorFaults::forget));
    all.put(
        "refuses-post",
        OaiFaultKind.answer(
            "refuses requests by POST",
            "weigert verzoeken met POST",
            (answer, turn) ->
                turn.request.method().equals("POST")
                    ? new Answer(405, Map.of("Allow", "GET"), new byte[0])
                    : answer));
    all.put(
        "post-differs",
        OaiFaultKind.request(
            "does not read the form of a POST",
            "leest het formulier van een POST niet",
            (turn, with) -> {
              if (turn.request.method().equals("POST")) {
                turn.arguments.clear();
              }
            }));
    return all;
  }

  private static @Nullable Wrong otherwise(@Nullable Wrong wrong, OaiTurn turn, JsonValue with) {
    return wrong != null && wrong.code().equals(text(with, "code", wrong.code()))
        ? new Wrong(text(with, "value", "badArgument"), wrong.message())
        : wrong;
  }

  private static @Nullable Wrong forget(@Nullable Wrong wrong, OaiTurn turn, JsonValue with) {
    boolean deleted = turn.stock.find(turn.text("identifier")).map(Item::deleted).orElse(false);
    return deleted
        ? new Wrong("idDoesNotExist", "There is no record with this identifier.")
        : wrong;
  }
}
