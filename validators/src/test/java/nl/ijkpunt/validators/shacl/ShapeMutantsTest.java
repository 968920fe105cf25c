package nl.ijkpunt.validators.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each shape that has a rule finds its mutant of valid things, and no other shape does. Of a shape
 * about one property the mutant follows from its constraint; of any other it is that of the rule's
 * page, or what {@code shape-mutants.tsv} says.
 */
@Tag("once")
final class ShapeMutantsTest {
  private static final Path VALID = Path.of("../test-fixtures/hosa/1.0/valid");
  private static final Path OWN =
      Path.of("src/test/resources/nl/ijkpunt/validators/shacl/shape-mutants.tsv");
  private static final String PREFIXES =
      """
      PREFIX hosa: <https://w3id.org/ijkpunt/hosa/def/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());
  private static final ShapeSet SHAPES = ShapeSet.of(HOSA.model(), HOSA.shapes());
  private static final Graph WRITTEN = ParsedShapes.parse(HOSA.shapes());

  @Test
  void theThingsThatMutantsAreMadeOfAreValid() throws IOException {
    assertThat(found(valid())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aShapeFindsItsMutantAndNoOtherShapeDoes() throws IOException {
    Map<String, Own> own = own();
    List<Triple> valid = valid().find().toList();
    ShapeMutants mutants = new ShapeMutants(WRITTEN, ParsedShapes.parse(HOSA.model()), valid);
    List<DynamicTest> tests = new ArrayList<>();
    for (Triple ruled : WRITTEN.find(Node.ANY, ShapeSet.ours("rule"), Node.ANY).toList()) {
      Node shape = ruled.getSubject();
      String rule = ruled.getObject().getLiteralLexicalForm();
      Own said = own.getOrDefault(local(shape), new Own("", ""));
      if (said.reason().isEmpty()) {
        tests.add(
            dynamicTest(
                local(shape),
                () -> {
                  Graph mutant = mutant(shape, rule, said, mutants);
                  assertThat(found(mutant)).containsExactly(local(shape));
                  namesWhatItIsAbout(shape, rule(rule), mutant);
                }));
      }
    }
    assertThat(tests).hasSizeGreaterThan(250);
    return tests.stream();
  }

  private static void namesWhatItIsAbout(Node shape, Rule rule, Graph mutant) throws IOException {
    if (rule.words().message().en().contains("{property}")) {
      assertThat(WholeGraph.entries(SHAPES, HOSA, mutant))
          .filteredOn(entry -> shape.equals(entry.source()))
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.resultPath()).isNotNull());
    }
  }

  /** One more makes a run hold all records as a whole, which costs memory. */
  @Test
  void fewShapesLookBeyondARecord() {
    assertThat(SHAPES.wideCount()).isEqualTo(20);
  }

  @Test
  void whatIsSaidOfShapesIsAMutantOrAReasonForEachOfThem() throws IOException {
    assertThat(own())
        .allSatisfy(
            (shape, own) -> {
              assertThat(own.mutant().isEmpty()).isNotEqualTo(own.reason().isEmpty());
              assertThat(
                      WRITTEN.find().filterKeep(t -> local(t.getSubject()).equals(shape)).toList())
                  .isNotEmpty();
            });
  }

  private static Graph mutant(Node shape, String rule, Own own, ShapeMutants mutants)
      throws IOException {
    Graph made = own.mutant().isEmpty() ? mutants.of(shape) : null;
    if (made != null) {
      return made;
    }
    String update = own.mutant().isEmpty() ? Catalogue.page(rule(rule)).mutant() : own.mutant();
    Model model = ModelFactory.createModelForGraph(valid());
    UpdateAction.parseExecute(PREFIXES + update, model);
    return model.getGraph();
  }

  private static Rule rule(String id) {
    return OnBoard.CATALOGUE.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> found(Graph data) throws IOException {
    return WholeGraph.entries(SHAPES, HOSA, data).stream()
        .map(ReportEntry::source)
        .map(ShapeMutantsTest::local)
        // Whom data is for is asked by a profile only.
        .filter(shape -> !shape.contains("-not-for-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String local(Node node) {
    return node.isURI() ? node.getURI().replaceFirst(".*/", "") : node.toString();
  }

  private static Graph valid() throws IOException {
    return ParsedShapes.parse(
        List.of(
            Files.readString(VALID.resolve("institution.ttl")),
            Files.readString(VALID.resolve("every-class.ttl"))));
  }

  /** What is said of a shape: its mutant, or why it has none. */
  private record Own(String mutant, String reason) {}

  private static Map<String, Own> own() throws IOException {
    return Files.readAllLines(OWN).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("shape\t"))
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(cells -> cells[0], cells -> new Own(cells[1], cells[2])));
  }
}
