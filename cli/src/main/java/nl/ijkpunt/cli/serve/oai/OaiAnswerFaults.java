package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.cli.serve.HttpEndpoint;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in how an answer is sent, and in what it says. */
final class OaiAnswerFaults {
  private static final String MOVED = OaiRepository.PATH + "/moved";
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private OaiAnswerFaults() {}

  /** Changes the text of an answer. */
  @FunctionalInterface
  private interface OfText {
    String change(String text, OaiTurn turn, JsonValue with);
  }

  static Map<String, FaultKinds.Kind<OaiFault>> all() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.putAll(sent());
    all.putAll(written());
    all.putAll(said());
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> sent() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "wrong-status",
        OaiFaultKind.answer(
            "answers with another status",
            "antwoordt met een andere status",
            (a, turn, with) -> a.with(Integer.parseInt(text(with, "status", "500")))));
    all.put(
        "redirects",
        OaiFaultKind.answer(
            "sends the caller elsewhere",
            "stuurt de vrager ergens anders heen",
            (a, turn, w) ->
                turn.request.path().equals(MOVED)
                    ? a
                    : a.with(302).with("Location", MOVED + "?" + turn.request.raw())));
    all.put("slow", OaiFaultKind.answer("takes its time", "neemt de tijd", OaiAnswerFaults::wait));
    all.put(
        "drops-connection",
        OaiFaultKind.answer(
            "breaks off in the middle of an answer",
            "breekt midden in een antwoord af",
            (a, turn, with) -> a.with(HttpEndpoint.DROP, "true")));
    all.put(
        "wrong-content-type",
        OaiFaultKind.answer(
            "sends XML as another media type",
            "verstuurt XML als een ander mediatype",
            (a, turn, with) ->
                a.with(Answer.TYPE, text(with, "type", "text/html") + "; charset=utf-8")));
    all.put(
        "wrong-charset",
        OaiFaultKind.answer(
            "says that XML is in another encoding",
            "zegt dat XML in een andere codering is",
            (a, turn, with) -> a.with(Answer.TYPE, "text/xml; charset=iso-8859-1")));
    all.put(
        "not-utf-8",
        OaiFaultKind.answer(
            "sends XML in another encoding",
            "verstuurt XML in een andere codering",
            (a, turn, with) ->
                a.with(
                        new String(a.body(), UTF_8)
                            .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                            .getBytes(ISO_8859_1))
                    .with(Answer.TYPE, "text/xml")));
    return all;
  }

  private static Answer wait(Answer answer, OaiTurn turn, JsonValue with) {
    try {
      Thread.sleep(Long.parseLong(text(with, "milliseconds", "1000")));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> written() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "broken-xml",
        written(
            "XML that breaks off",
            "XML die afbreekt",
            (t, turn, w) -> t.substring(0, Math.max(0, t.length() - 20))));
    all.put(
        "web-page",
        written(
            "a web page in place of XML",
            "een webpagina in plaats van XML",
            (t, turn, w) -> "<html><body><p>Sign in</p></body></html>"));
    all.put(
        "doctype",
        written(
            "a DOCTYPE before the answer",
            "een DOCTYPE voor het antwoord",
            (t, turn, w) -> t.replace(PROLOG, PROLOG + "<!DOCTYPE OAI-PMH>")));
    all.put(
        "wrong-namespace",
        written(
            "an answer in no namespace of OAI-PMH",
            "een antwoord buiten de namespace van OAI-PMH",
            (t, turn, w) -> t.replaceFirst("OAI/2.0/\"", "OAI/1.1/\"")));
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> said() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "leaves-out",
        written(
            "an element is left out",
            "een element ontbreekt",
            (t, turn, with) ->
                t.replaceAll(
                    "(?s)<%1$s(?: (?!status=)[^>]*)?(?:/>|>.*?</%1$s>)\n?"
                        .formatted(text(with, "member", "responseDate")),
                    "")));
    all.put(
        "says-otherwise",
        written(
            "an element says something else",
            "een element zegt iets anders",
            (t, turn, with) ->
                t.replaceAll(
                    "(<%1$s(?: [^>]*)?>)[^<]*(</%1$s>)"
                        .formatted(text(with, "member", "responseDate")),
                    "$1" + text(with, "value", "changed") + "$2")));
    all.put(
        "request-incomplete",
        written(
            "an answer that repeats only part of the request",
            "een antwoord dat maar een deel van het verzoek herhaalt",
            (t, turn, with) -> t.replaceAll("<request [^>]*>", "<request>")));
    all.put(
        "leaves-out-format",
        written(
            "a metadata format is not listed",
            "een metadataformaat staat niet in de lijst",
            (t, turn, with) ->
                t.replaceAll(
                    "(?s)<metadataFormat>\n<metadataPrefix>%s<.*?</metadataFormat>\n"
                        .formatted(text(with, "value", Format.DUBLIN_CORE.prefix())),
                    "")));
    all.put(
        "deleted-with-metadata",
        written(
            "a deleted record that still has metadata",
            "een verwijderd record dat nog metadata heeft",
            (t, turn, with) ->
                t.replaceAll(
                    "(?s)(<header status=\"deleted\">(?:(?!</header>).)*</header>\n)(</record>)",
                    "$1<metadata>" + Matcher.quoteReplacement(any(turn)) + "</metadata>$2")));
    all.put(
        "deleted-on-record",
        written(
            "says on the record that it is deleted, and not on its header",
            "zegt op het record dat het verwijderd is, en niet op de header",
            (t, turn, with) ->
                t.replace(
                    "<record>\n<header status=\"deleted\">",
                    "<record status=\"deleted\">\n<header>")));
    return all;
  }

  /** The metadata of some record, in the format that comes first. */
  private static String any(OaiTurn turn) {
    String format = turn.stock.formats().get(0).prefix();
    return turn.stock.items().values().stream()
        .filter(item -> item.forms().containsKey(format))
        .map(item -> item.forms().getOrDefault(format, ""))
        .findFirst()
        .orElse("");
  }

  private static FaultKinds.Kind<OaiFault> written(String en, String nl, OfText change) {
    return OaiFaultKind.answer(
        en,
        nl,
        (answer, turn, with) ->
            answer.with(
                change.change(new String(answer.body(), UTF_8), turn, with).getBytes(UTF_8)));
  }
}
