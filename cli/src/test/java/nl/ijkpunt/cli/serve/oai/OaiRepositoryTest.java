package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.cli.serve.Answer;
import nl.ijkpunt.cli.serve.FaultPlan;
import nl.ijkpunt.cli.serve.Request;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a repository is asked, it answers in XML that can be read. */
final class OaiRepositoryTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Standard STANDARD = Standards.find("nl-lom@1.01").orElseThrow();
  private static final String RECORDS =
      """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
      <record><header><identifier>oai:example.org:1</identifier><datestamp>2026-01-01</datestamp></header>
      <metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"/></metadata></record>
      <record><header><identifier>oai:example.org:2</identifier><datestamp>2026-01-02</datestamp></header>
      <metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"/></metadata></record>
      <record><header status="deleted"><identifier>oai:example.org:3</identifier><datestamp>2026-01-03</datestamp></header></record>
      </ListRecords></OAI-PMH>
      """;

  private static Shelf shelf(String xml) throws IOException {
    Shelf shelf = new Shelf(STANDARD, CLOCK.instant());
    new LomReader(STANDARD.types())
        .split(
            new Source("data.xml", () -> new ByteArrayInputStream(xml.getBytes(UTF_8))),
            0,
            chunk -> ((XmlChunk) chunk).units().forEach(shelf::add));
    return shelf;
  }

  private static FaultPlan<OaiFault> plan(String fault) {
    return FaultPlan.read(
        "faults.yaml",
        "faultsVersion: \"1.0\"\nfaults:\n  - {%s}\n".formatted(fault),
        Operations.of(STANDARD).orElseThrow(),
        OaiFaults.all());
  }

  private static Map<String, String> parts(String query) {
    Map<String, String> parts = new LinkedHashMap<>();
    Request.pairs(query).forEach(pair -> parts.put(pair.getKey(), pair.getValue()));
    return parts;
  }

  private static Answer ask(FaultPlan<OaiFault> faults, int longest, String path, String query)
      throws IOException {
    Request request = new Request("GET", path, query, Map.of(), parts(query), new byte[0]);
    return new OaiRepository(shelf(RECORDS), faults, longest, CLOCK).answer(request);
  }

  /** What is answered, read as a harvester reads it. */
  private static OaiAnswer answer(FaultPlan<OaiFault> faults, int longest, String query)
      throws IOException {
    Answer sent = ask(faults, longest, OaiRepository.PATH, query);
    Exchange exchange =
        Exchange.of(
            1,
            Exchange.Purpose.DATA,
            "",
            "",
            new Exchange.Asked("GET", "?" + query, parts(query), Map.of(), ""),
            new Exchange.Answered(sent.status(), sent.headers(), sent.body(), 1, false));
    return OaiAnswer.of(OaiAnswer.read(exchange)).orElseThrow();
  }

  private static OaiAnswer answer(String query) throws IOException {
    return answer(FaultPlan.none(), 1, query);
  }

  private static List<String> identifiers(OaiAnswer answer) {
    return answer.headers().stream().map(header -> OaiAnswer.text(header, "identifier")).toList();
  }

  private static String goesOn(Map<String, String> asked, int given) {
    return "verb=ListRecords&resumptionToken=" + new Continuation(asked, given, 0).token();
  }

  @Test
  void aListIsReadByItsTokens() throws IOException {
    List<String> read = new ArrayList<>();
    String query = "verb=ListIdentifiers&metadataPrefix=lom";
    while (!query.isEmpty()) {
      OaiAnswer answer = answer(query);
      read.addAll(identifiers(answer));
      String token = answer.goesOn(OaiVerb.LIST_IDENTIFIERS);
      query = token.isEmpty() ? "" : "verb=ListIdentifiers&resumptionToken=" + token;
    }
    assertThat(read).containsExactly("oai:example.org:1", "oai:example.org:2", "oai:example.org:3");
  }

  @Test
  void aMomentMayBeWrittenLongerThanThoseOfTheRepository() throws IOException {
    OaiAnswer answer =
        answer(
            plan("fault: lets-pass"),
            10,
            "verb=ListIdentifiers&metadataPrefix=lom&until=2026-01-02T00:00:00Z");
    assertThat(identifiers(answer)).containsExactly("oai:example.org:1", "oai:example.org:2");
  }

  @Test
  void anAnswerMayBeAsLongAsCanBe() throws IOException {
    OaiAnswer answer =
        answer(
            FaultPlan.none(),
            Integer.MAX_VALUE,
            goesOn(Map.of("verb", "ListRecords", "metadataPrefix", "lom"), 1));
    assertThat(identifiers(answer)).containsExactly("oai:example.org:2", "oai:example.org:3");
  }

  @Test
  void aTokenThatSaysWhatNoListBeganWithIsNoToken() throws IOException {
    Map<String, String> right = Map.of("verb", "ListRecords", "metadataPrefix", "lom");
    assertThat(answer(goesOn(right, 2)).errors()).isEmpty();
    List<String> wrong =
        List.of(
            goesOn(right, -1),
            goesOn(right, 3),
            goesOn(right, Integer.MAX_VALUE),
            goesOn(Map.of("verb", "ListIdentifiers", "metadataPrefix", "lom"), 1),
            goesOn(Map.of("verb", "ListRecords"), 1),
            goesOn(Map.of("metadataPrefix", "lom"), 1),
            goesOn(Map.of("verb", "ListRecords", "resumptionToken", "x"), 1),
            goesOn(
                Map.of(
                    "verb", "ListRecords",
                    "metadataPrefix", "lom",
                    "until", "2026-01-01T00:00:00Z"),
                0),
            goesOn(Map.of("verb", "ListRecords", "metadataPrefix", "lom", "other", "x"), 1),
            "verb=ListRecords&resumptionToken=",
            "verb=ListRecords&resumptionToken=%00",
            "verb=ListRecords&resumptionToken=Z2l2ZW49MQ");
    for (String query : wrong) {
      assertThat(answer(query).errors()).as(query).containsExactly("badResumptionToken");
    }
  }

  @Test
  void whatCannotStandInXmlIsNotRepeated() throws IOException {
    OaiAnswer answer = answer("verb=GetRecord&identifier=%01%22%3C%EF%BF%BF&metadataPrefix=lom");
    assertThat(answer.errors()).containsExactly("idDoesNotExist");
    XmlElement request = answer.root().child("request").orElseThrow();
    assertThat(request.attribute("identifier")).contains("\uFFFD\"<\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%3Cb=1", "%20=1", "=1", "xmlns=urn%3Aa", "a%3Ab=1", "1=1", "a%22=1"})
  void namesOfArgumentsThatAreNoneOfAttributesAreNotRepeated(String argument) throws IOException {
    OaiAnswer answer = answer(plan("fault: lets-pass"), 1, "verb=Identify&other=2&" + argument);
    XmlElement request = answer.root().child("request").orElseThrow();
    assertThat(request.attributes())
        .extracting(one -> one.name().local())
        .containsExactly("other", "verb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oaix", "/", "/o", "/oai2/x"})
  void otherPathsAreNotFound(String path) throws IOException {
    assertThat(ask(FaultPlan.none(), 1, path, "verb=Identify").status()).isEqualTo(404);
  }

  @Test
  void settingsStandForThemselves() throws IOException {
    OaiAnswer answer =
        answer(
            plan("fault: says-otherwise, with: {member: repositoryName, value: \"$1 <b> \\\\\"}"),
            1,
            "verb=Identify");
    XmlElement about = answer.content(OaiVerb.IDENTIFY).orElseThrow();
    assertThat(OaiAnswer.text(about, "repositoryName")).isEqualTo("$1 <b> \\");
    for (String fault :
        List.of("leaves-out, with: {member: \"a(\"}", "leaves-out-format, with: {value: \"[\"}")) {
      OaiAnswer whole = answer(plan("fault: " + fault), 1, "verb=ListMetadataFormats");
      assertThat(whole.listed(OaiVerb.LIST_FORMATS)).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-status, with: {status: often}",
        "wrong-status, with: {status: 99}",
        "slow, with: {milliseconds: -1}",
        "wrong-content-type, with: {type: \"a\\nb\"}"
      })
  void settingsAreLookedIntoWhenThePlanIsRead(String fault) {
    assertThatThrownBy(() -> plan("fault: " + fault))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault.replaceFirst(",.*", "") + ": ");
  }

  @Test
  void recordsWithoutLomAreCounted() throws IOException {
    Shelf shelf =
        shelf(
            """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
            <record><header><identifier>a</identifier></header>
            <metadata><dc xmlns="urn:dc"/></metadata></record>
            <record><header><identifier>b</identifier></header></record>
            <record><header status="deleted"/></record>
            <record><header><identifier>c</identifier></header>
            <metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"/></metadata></record>
            <record><header><identifier>c</identifier></header>
            <metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"/></metadata></record>
            </ListRecords></OAI-PMH>
            """);
    assertThat(shelf.count()).isEqualTo(1);
    assertThat(shelf.passedOver()).isEqualTo(4);
  }

  @Test
  void aNumberedRecordTakesTheIdentifierOfNoOther() throws IOException {
    Shelf shelf =
        shelf(
            """
            <records xmlns:l="http://ltsc.ieee.org/xsd/LOM">
            <record><metadata><l:lom/></metadata></record><l:lom/>
            <OAI-PMH><ListRecords><record><header><identifier>oai:example.org:2</identifier></header>
            <metadata><l:lom/></metadata></record></ListRecords></OAI-PMH><l:lom/></records>
            """);
    assertThat(shelf.passedOver()).isZero();
    for (int again = 0; again < 2; again++) {
      assertThat(shelf.stock().items().keySet())
          .containsExactly(
              "oai:example.org:1", "oai:example.org:3", "oai:example.org:2", "oai:example.org:4");
    }
  }
}
