package nl.ijkpunt.validators.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The valid institution is clean, and each rule is broken by its mutant alone. */
@Tag("once")
final class HosaMutantsTest {
  private static final Path VALID = Path.of("../test-fixtures/hosa/1.0/valid/institution.ttl");
  private static final RunPlan PLAN = OnBoard.graphPlan();
  private static final String PREFIXES =
      """
      PREFIX hosa: <https://w3id.org/ijkpunt/hosa/def/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @Test
  void theValidInstitutionConforms() throws IOException {
    Report report =
        OnBoard.report(PLAN, OnBoard.source("institution.ttl", Files.readAllBytes(VALID)));

    assertThat(report.findings().stream().map(OnBoard::written)).isEmpty();
    assertThat(report.notifications()).isEmpty();
    assertThat(report.recordCount()).isEqualTo(21);
  }

  @Test
  void aSourceThatSaysOtherwiseIsToldWithTheOneThatItDenies() {
    String place =
        """
        @prefix hosa: <https://w3id.org/ijkpunt/hosa/def/> .
        <https://example.org/id/place> a hosa:Onderwijslocatie ;
          hosa:identificatie "900X001" ; hosa:locatiecode "900X00%s" ; hosa:plaatsaanduiding "%s" .
        """;
    Report report =
        OnBoard.report(
            PLAN,
            OnBoard.source("one.ttl", place.formatted("1", "Utrecht").getBytes(UTF_8)),
            OnBoard.source("same.ttl", place.formatted("1", "Utrecht").getBytes(UTF_8)),
            OnBoard.source("other.ttl", place.formatted("2", "Utrecht").getBytes(UTF_8)));

    assertThat(
            report.findings().stream()
                .filter(finding -> finding.rule().id().equals("hosa-sources-agree"))
                .map(OnBoard::written))
        .containsExactly(
            "https://example.org/id/place warning locatiecode is not the same in one.ttl; expected"
                + " the value that one.ttl gives, or none; was 900X002");
  }

  @Test
  void whereNoTwoSourcesTellOfOneThingThatTheyAgreeIsNotSaid() throws IOException {
    Report report =
        OnBoard.report(PLAN, OnBoard.source("institution.ttl", Files.readAllBytes(VALID)));

    assertThat(report.tallies())
        .filteredOn(tally -> tally.rule().id().equals("hosa-sources-agree"))
        .extracting(tally -> tally.outcome())
        .containsExactly(Outcome.INAPPLICABLE);
  }

  @TestFactory
  Stream<DynamicTest> aRuleIsBrokenByItsMutantAndNoOtherIs() {
    return OnBoard.CATALOGUE.all().stream()
        .filter(rule -> rule.page().contains("/validators/hosa/"))
        .filter(rule -> !Catalogue.page(rule).mutant().isEmpty())
        .map(rule -> dynamicTest(rule.id(), () -> kill(rule)));
  }

  private static void kill(Rule rule) throws IOException {
    Model data = ModelFactory.createDefaultModel();
    RDFParser.source(VALID).lang(Lang.TURTLE).parse(data);
    UpdateAction.parseExecute(PREFIXES + Catalogue.page(rule).mutant(), data);
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, data, Lang.TURTLE);
    Report report =
        OnBoard.report(PLAN, OnBoard.source("mutant.ttl", text.toString().getBytes(UTF_8)));
    Set<String> broken =
        report.findings().stream()
            .map((Finding finding) -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(broken).containsExactly(rule.id());
  }
}
