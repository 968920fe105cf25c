package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;
import org.junit.jupiter.api.Test;

/** A repository is asked what the cases say, and no longer than there is anything new to hear. */
final class OaiCourseTest {
  private static final Map<String, String> FROM = Map.of("From", "a@example.org");

  private static ExchangeCase asks(
      boolean each, String of, Map<String, String> query, Map<String, String> headers) {
    return new ExchangeCase(
        of,
        new Text("x", "x"),
        List.of(),
        new ExchangeCase.Request("GET", List.of(of), each, "", query, headers, ""),
        List.of(),
        Optional.empty());
  }

  private static OaiCourse course(ExchangeCase... cases) {
    EndpointModel model =
        EndpointModel.of(Standards.find("nl-lom@1.01").orElseThrow()).orElseThrow();
    return new OaiCourse(model, List.of(cases));
  }

  /** Answers all that is asked, at most so often; what was asked. */
  private static List<Planned> asked(OaiCourse course, int most) {
    List<Planned> asked = new ArrayList<>();
    while (course.goesOn() && asked.size() < most) {
      Planned planned = Objects.requireNonNull(course.next());
      asked.add(planned);
      String verb = planned.operation().id();
      String body =
          "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><%1$s>%2$s</%1$s></OAI-PMH>"
              .formatted(verb, verb.equals("ListMetadataFormats") ? formats() : list(asked.size()));
      Exchange exchange =
          Exchange.of(
              asked.size(),
              planned.purpose(),
              verb,
              "",
              planned.asked(),
              new Exchange.Answered(200, Map.of(), body.getBytes(UTF_8), 1, false));
      course.hear(planned, new Heard(OaiAnswer.read(exchange), List.of(), new long[0]));
    }
    return asked;
  }

  private static String formats() {
    return List.of("lom_a", "lom_b", "oai_dc").stream()
        .map("<metadataFormat><metadataPrefix>%s</metadataPrefix></metadataFormat>"::formatted)
        .reduce("", String::concat);
  }

  private static String list(int number) {
    return """
        <set><setSpec>a</setSpec></set>
        <header><identifier>oai:example.org:1</identifier><datestamp>2026-01-01</datestamp></header>
        <resumptionToken>%d</resumptionToken>
        """
        .formatted(number);
  }

  @Test
  void whatIsReadIsReadAsTheCaseSays() {
    List<Planned> asked =
        asked(
            course(
                asks(true, "ListMetadataFormats", Map.of("identifier", "x"), FROM),
                asks(
                    true,
                    "ListIdentifiers",
                    Map.of("metadataPrefix", "{prefix}", "set", "a"),
                    FROM)),
            4);
    assertThat(asked)
        .extracting(Planned::query)
        .startsWith(
            Map.of("verb", "ListMetadataFormats", "identifier", "x"),
            Map.of("verb", "ListIdentifiers", "metadataPrefix", "lom_a", "set", "a"),
            Map.of("verb", "ListIdentifiers", "metadataPrefix", "lom_b", "set", "a"),
            Map.of("verb", "ListIdentifiers", "resumptionToken", "2"));
    assertThat(asked).extracting(Planned::headers).containsOnly(FROM);
  }

  @Test
  void aFormatThatIsNamedIsReadOnce() {
    List<Planned> asked =
        asked(
            course(
                asks(true, "ListMetadataFormats", Map.of(), Map.of()),
                asks(true, "ListRecords", Map.of("metadataPrefix", "lom_b"), Map.of())),
            100);
    assertThat(asked)
        .extracting(one -> one.query().get("metadataPrefix"))
        .containsOnlyOnce("lom_b");
  }

  @Test
  void headersOfACaseAreFilledIn() {
    List<Planned> asked =
        asked(
            course(
                asks(true, "ListMetadataFormats", Map.of(), Map.of()),
                asks(false, "Identify", Map.of(), Map.of("X-Format", "{prefix}")),
                asks(false, "Identify", Map.of(), Map.of("X-Nobody", "{known}"))),
            100);
    assertThat(asked)
        .extracting(Planned::headers)
        .containsExactly(Map.of(), Map.of("X-Format", "lom_a"));
  }

  @Test
  void listsThatBringNothingNewAreNotReadForEver() {
    List<Planned> asked =
        asked(
            course(
                asks(true, "ListMetadataFormats", Map.of(), Map.of()),
                asks(true, "ListSets", Map.of(), Map.of()),
                asks(true, "ListIdentifiers", Map.of("metadataPrefix", "{prefix}"), Map.of())),
            1000);
    // The formats, the sets, and a list in either format: each until nothing new came ten times.
    assertThat(asked).hasSize(1 + 11 + 2 * 11);
  }
}
