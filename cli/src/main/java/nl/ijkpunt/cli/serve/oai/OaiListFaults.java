package nl.ijkpunt.cli.serve.oai;

import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.list;
import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.text;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.standards.endpoint.OaiVerb;

/** Faults in what a list holds, and in how it goes on. */
final class OaiListFaults {
  private OaiListFaults() {}

  static Map<String, FaultKinds.Kind<OaiFault>> all() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.putAll(held());
    all.putAll(goingOn());
    all.putAll(asked());
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> held() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "loses-record",
        list(
            "a record gets lost between two answers",
            "een record raakt kwijt tussen twee antwoorden",
            (part, turn, with) -> {
              if (!part.last && !part.items.isEmpty()) {
                part.items.remove(part.items.size() - 1);
              }
            }));
    all.put(
        "loses-page",
        list(
            "a token that jumps over an answer",
            "een token dat een antwoord overslaat",
            (part, turn, with) -> {
              if (part.cursor == 0 && !part.last) {
                part.next = Math.min(part.all.size() - 1, 2 * part.next);
              }
            }));
    all.put(
        "repeats-record",
        list(
            "a record stands in the list twice",
            "een record staat twee keer in de lijst",
            (part, turn, with) -> {
              if (part.cursor == 0 && part.items.size() > 1) {
                part.items.add(part.items.get(0));
              }
            }));
    all.put(
        "another-record",
        list(
            "gives another record than was asked for",
            "geeft een ander record dan gevraagd",
            (part, turn, with) ->
                part.items.replaceAll(item -> item.named(item.identifier() + "-other"))));
    all.put(
        "wrong-datestamp",
        list(
                "records whose datestamp is something else",
                "records waarvan de datestamp iets anders is",
                (part, turn, with) ->
                    part.items.replaceAll(
                        item -> item.at(text(with, "value", item.datestamp().substring(0, 10)))))
            .set("value"));
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> goingOn() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "token-repeats",
        list(
            "a token that leads to the same answer again",
            "een token dat weer naar hetzelfde antwoord leidt",
            (part, turn, with) -> {
              if (!part.last) {
                part.next = part.cursor;
              }
            }));
    all.put(
        "list-without-end",
        list(
            "a list that begins anew at its end, with other tokens each time",
            "een lijst die aan haar eind opnieuw begint, met telkens andere tokens",
            (part, turn, with) -> {
              if (part.last) {
                part.last = false;
                part.marked = true;
                part.next = 0;
                part.round++;
              }
            }));
    all.put(
        "token-not-empty",
        list(
            "no empty token in the answer that ends a list",
            "geen leeg token in het antwoord dat een lijst beëindigt",
            (part, turn, with) -> part.marked &= !part.last));
    all.put(
        "token-moves-on",
        list(
            "a token that gives something else the second time",
            "een token dat de tweede keer iets anders geeft",
            (part, turn, with) -> {
              boolean again = turn.arguments.containsKey(OaiVerb.TOKEN) && turn.isAgain();
              if (again && part.items.size() > 1) {
                part.items.remove(0);
              }
            }));
    all.put(
        "stale-list-size",
        list(
            "says another size of the whole list",
            "noemt een andere omvang van de hele lijst",
            (part, turn, with) -> part.size += 7));
    all.put(
        "wrong-cursor",
        list(
            "says another number of records before",
            "noemt een ander aantal records ervoor",
            (part, turn, with) -> part.cursor += 1));
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> asked() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put("ignores-set", ignores("set"));
    all.put("ignores-from", ignores("from"));
    all.put("ignores-until", ignores("until"));
    all.put(
        "until-excluded",
        list(
            "gives nothing of the moment that until names",
            "geeft niets van het moment dat until noemt",
            (part, turn, with) -> without(part, turn.text("until"))));
    return all;
  }

  private static void without(ListPart part, String until) {
    if (!until.isEmpty()) {
      part.items.removeIf(item -> item.datestamp().startsWith(until));
    }
  }

  private static FaultKinds.Kind<OaiFault> ignores(String name) {
    return OaiFaultKind.selection(
        "does not heed " + name, "slaat geen acht op " + name, asked -> asked.remove(name));
  }
}
