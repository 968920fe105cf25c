package nl.ijkpunt.validators.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that users give are run as they are, and can reach nothing. */
final class GivenShapesTest {
  private static final String RULE = "shacl-shape-holds";
  private static final String DATA =
      """
      <https://example.org/a> a <https://w3id.org/ijkpunt/hosa/def/Poging> .
      """;
  private static final String SHAPES =
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix hosa: <https://w3id.org/ijkpunt/hosa/def/> .
      <https://example.org/s> a sh:NodeShape ;
        sh:targetClass hosa:Poging ;
        sh:property [ sh:path hosa:code ; sh:minCount 1 ; sh:message "Give a code"@en ] .
      """;

  @Test
  void aShapeTellsWhatItMisses(@TempDir Path folder) throws Exception {
    GivenShapes given = GivenShapes.read(Files.writeString(folder.resolve("own.ttl"), SHAPES));
    Report report =
        OnBoard.report(
            OnBoard.graphPlan(Map.of(RULE, OnBoard.CATALOGUE.rule(RULE)), List.of(given)),
            OnBoard.source("data.ttl", DATA));

    assertThat(report.findings().stream().map(OnBoard::written))
        .containsExactly(
            "https://example.org/a error Give a code; expected what the given shapes say of Poging");
  }

  @Test
  void aShapeWithoutWordsSaysWhatItAsksInBothLanguagesAndNoValue(@TempDir Path folder)
      throws Exception {
    String shapes =
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix hosa: <https://w3id.org/ijkpunt/hosa/def/> .
        <https://example.org/s> a sh:NodeShape ;
          sh:targetClass hosa:Poging ; sh:nodeKind sh:BlankNode ;
          sh:property [ sh:path hosa:naam ; sh:minCount 1 ] ;
          sh:property [ sh:path hosa:deel ; sh:minCount 2 ] ;
          sh:property [ sh:path hosa:code ; sh:class hosa:Groep, hosa:Persoon ; sh:in ( "A" "B" ) ; sh:maxLength 3 ;
            sh:node [ sh:minLength 9 ] ] .
        """;
    GivenShapes given = GivenShapes.read(Files.writeString(folder.resolve("own.ttl"), shapes));
    Report report =
        OnBoard.report(
            OnBoard.graphPlan(Map.of(RULE, OnBoard.CATALOGUE.rule(RULE)), List.of(given)),
            OnBoard.source(
                "data.ttl",
                """
                <https://example.org/a> a <https://w3id.org/ijkpunt/hosa/def/Poging> ;
                  <https://w3id.org/ijkpunt/hosa/def/code> "secret" .
                """));

    assertThat(said(report, Language.EN))
        .containsExactlyInAnyOrder(
            "it is not of the kind BlankNode",
            "naam is missing",
            "deel occurs fewer than 2 times",
            "code is none of A, B",
            "code is longer than 3 characters",
            "code is not of the class that is asked",
            "code is not as its shape asks");
    assertThat(said(report, Language.NL))
        .contains("naam ontbreekt", "code is geen van A, B", "het is niet van de soort BlankNode");
  }

  private static List<String> said(Report report, Language language) {
    return report.findings().stream()
        .map(finding -> finding.rule().words().message().in(language, finding.arguments()))
        .toList();
  }

  @Test
  void aQueryThatGoesToTheNetworkIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("own.ttl"), SHAPES + "# SERVICE <https://x>\n");

    assertThatThrownBy(() -> GivenShapes.read(file)).hasMessageContaining("beyond the data");
  }
}
