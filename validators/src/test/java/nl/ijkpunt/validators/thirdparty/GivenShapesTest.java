package nl.ijkpunt.validators.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  void aQueryThatGoesToTheNetworkIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("own.ttl"), SHAPES + "# SERVICE <https://x>\n");

    assertThatThrownBy(() -> GivenShapes.read(file)).hasMessageContaining("beyond the data");
  }
}
