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
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The valid institution is clean, and each rule is broken by its mutant alone. */
final class HosaMutantsTest {
  private static final Path VALID = Path.of("../test-fixtures/hosa/1.0/valid/institution.ttl");
  private static final RunPlan PLAN = OnBoard.graphPlan();
  private static final String PREFIXES =
      """
      PREFIX hosa: <https://w3id.org/ijkpunt/hosa/def/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @BeforeAll
  static void readersAreThere() {
    // Tests run side by side, and what Jena reads with is only there once it has begun.
    JenaSystem.init();
  }

  @Test
  void theValidInstitutionConforms() throws IOException {
    Report report =
        OnBoard.report(PLAN, OnBoard.source("institution.ttl", Files.readAllBytes(VALID)));

    assertThat(report.findings().stream().map(OnBoard::written)).isEmpty();
    assertThat(report.notifications()).isEmpty();
    assertThat(report.recordCount()).isEqualTo(21);
  }

  @TestFactory
  Stream<DynamicTest> aRuleIsBrokenByItsMutantAndNoOtherIs() {
    return OnBoard.CATALOGUE.all().stream()
        .filter(rule -> rule.page().contains("/validators/hosa/"))
        .map(rule -> dynamicTest(rule.id(), () -> kill(rule)));
  }

  private static void kill(Rule rule) throws IOException {
    Model data = ModelFactory.createDefaultModel();
    data.read(Files.newInputStream(VALID), null, "TURTLE");
    UpdateAction.parseExecute(PREFIXES + Catalogue.page(rule).mutant(), data);
    StringWriter text = new StringWriter();
    data.write(text, "TURTLE");
    Report report =
        OnBoard.report(PLAN, OnBoard.source("mutant.ttl", text.toString().getBytes(UTF_8)));
    Set<String> broken =
        report.findings().stream()
            .map((Finding finding) -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(broken).containsExactly(rule.id());
  }
}
