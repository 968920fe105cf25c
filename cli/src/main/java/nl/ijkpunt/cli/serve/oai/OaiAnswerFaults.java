package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.cli.serve.oai.OaiFaultKind.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.cli.serve.Request;
import nl.ijkpunt.cli.serve.SentFaults;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.xml.Escaped;

/** Faults in how an answer is sent, and in what it says. */
final class OaiAnswerFaults {
  private static final String MOVED = OaiRepository.PATH + "/moved";
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private OaiAnswerFaults() {}

  /** Changes the text of an answer. */
  @FunctionalInterface
  private interface OfText {
    String change(String text, OaiTurn turn);
  }

  static Map<String, FaultKinds.Kind<OaiFault>> all() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.putAll(sent());
    all.putAll(written());
    all.putAll(said());
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> sent() {
    Map<String, FaultKinds.Kind<OaiFault>> all =
        new LinkedHashMap<>(
            SentFaults.all(
                "XML", change -> OaiFaultKind.fault((answer, turn) -> change.apply(answer))));
    all.put(
        "wrong-status",
        OaiFaultKind.answer(
                "answers with another status",
                "antwoordt met een andere status",
                OaiAnswerFaults::status)
            .set("status"));
    all.put(
        "redirects",
        OaiFaultKind.answer(
            "sends the caller elsewhere",
            "stuurt de vrager ergens anders heen",
            (a, turn) ->
                turn.request.path().equals(MOVED)
                    ? a
                    : a.with(302).with("Location", moved(turn.request))));
    all.put(
        "not-utf-8",
        OaiFaultKind.answer(
            "sends XML in another encoding",
            "verstuurt XML in een andere codering",
            (a, turn) ->
                a.with(
                        new String(a.body(), UTF_8)
                            .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                            .getBytes(ISO_8859_1))
                    .with(Answer.TYPE, "text/xml")));
    return all;
  }

  /** The same request elsewhere; of a form that was sent, what a header has room for. */
  private static String moved(Request request) {
    return MOVED + "?" + request.raw().replaceAll("[^!-~]", "");
  }

  private static OaiFaultKind.OfAnswer status(JsonValue with) {
    int status = FaultKinds.status(with);
    return (answer, turn) -> answer.with(status);
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> written() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "broken-xml",
        written(
            "XML that breaks off",
            "XML die afbreekt",
            (t, turn) -> t.substring(0, Math.max(0, t.length() - 20))));
    all.put(
        "web-page",
        written(
            "a web page in place of XML",
            "een webpagina in plaats van XML",
            (t, turn) -> "<html><body><p>Sign in</p></body></html>"));
    all.put(
        "doctype",
        written(
            "a DOCTYPE before the answer",
            "een DOCTYPE voor het antwoord",
            (t, turn) -> t.replace(PROLOG, PROLOG + "<!DOCTYPE OAI-PMH>")));
    all.put(
        "wrong-namespace",
        written(
            "an answer in no namespace of OAI-PMH",
            "een antwoord buiten de namespace van OAI-PMH",
            (t, turn) -> t.replaceFirst("OAI/2\\.0/\"", "OAI/1.1/\"")));
    return all;
  }

  private static Map<String, FaultKinds.Kind<OaiFault>> said() {
    Map<String, FaultKinds.Kind<OaiFault>> all = new LinkedHashMap<>();
    all.put(
        "leaves-out",
        writtenWith("an element is left out", "een element ontbreekt", OaiAnswerFaults::leaveOut)
            .set("member"));
    all.put(
        "says-otherwise",
        writtenWith(
                "an element says something else",
                "een element zegt iets anders",
                OaiAnswerFaults::sayOtherwise)
            .set("member", "value"));
    all.put(
        "request-incomplete",
        written(
            "an answer that repeats only part of the request",
            "een antwoord dat maar een deel van het verzoek herhaalt",
            (t, turn) -> t.replaceAll("<request [^>]*>", "<request>")));
    all.put(
        "leaves-out-format",
        writtenWith(
                "a metadata format is not listed",
                "een metadataformaat staat niet in de lijst",
                OaiAnswerFaults::leaveOutFormat)
            .set("value"));
    all.put(
        "deleted-with-metadata",
        written(
            "a deleted record that still has metadata",
            "een verwijderd record dat nog metadata heeft",
            (t, turn) ->
                t.replaceAll(
                    "(?s)(<header status=\"deleted\">(?:(?!</header>).)*</header>\n)(</record>)",
                    "$1<metadata>" + Matcher.quoteReplacement(any(turn)) + "</metadata>$2")));
    all.put(
        "deleted-on-record",
        written(
            "says on the record that it is deleted, and not on its header",
            "zegt op het record dat het verwijderd is, en niet op de header",
            (t, turn) ->
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

  private static OfText leaveOut(JsonValue with) {
    Pattern element =
        Pattern.compile(
            "(?s)<%1$s(?: (?!status=)[^>]*)?(?:/>|>.*?</%1$s>)\n?".formatted(member(with)));
    return (t, turn) -> element.matcher(t).replaceAll("");
  }

  private static OfText sayOtherwise(JsonValue with) {
    Pattern element = Pattern.compile("(<%1$s(?: [^>]*)?>)[^<]*(</%1$s>)".formatted(member(with)));
    String value = Matcher.quoteReplacement(Escaped.text(text(with, "value", "changed")));
    return (t, turn) -> element.matcher(t).replaceAll("$1" + value + "$2");
  }

  private static OfText leaveOutFormat(JsonValue with) {
    String prefix = Escaped.text(text(with, "value", Format.DUBLIN_CORE.prefix()));
    Pattern format =
        Pattern.compile(
            "(?s)<metadataFormat>\n<metadataPrefix>%s<.*?</metadataFormat>\n"
                .formatted(Pattern.quote(prefix)));
    return (t, turn) -> format.matcher(t).replaceAll("");
  }

  private static String member(JsonValue with) {
    return Pattern.quote(text(with, "member", "responseDate"));
  }

  private static FaultKinds.Kind<OaiFault> written(String en, String nl, OfText change) {
    return writtenWith(en, nl, with -> change);
  }

  private static FaultKinds.Kind<OaiFault> writtenWith(
      String en, String nl, Function<JsonValue, OfText> change) {
    return OaiFaultKind.answer(
        en,
        nl,
        with -> {
          OfText made = change.apply(with);
          return (answer, turn) ->
              answer.with(made.change(new String(answer.body(), UTF_8), turn).getBytes(UTF_8));
        });
  }
}
