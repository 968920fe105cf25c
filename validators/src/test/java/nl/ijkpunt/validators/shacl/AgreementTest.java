package nl.ijkpunt.validators.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.validators.OnBoard;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is found record by record, and on the whole graph for the rest, is what Jena's own validator
 * finds on that graph. {@code -Dijk.graphs=10000} takes more graphs.
 */
@Tag("once")
final class AgreementTest {
  private static final Path VALID = Path.of("../test-fixtures/hosa/1.0/valid");
  private static final int GRAPHS = Integer.getInteger("ijk.graphs", 300);
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());
  private static final ShapeSet SHAPES = ShapeSet.of(HOSA.model(), HOSA.shapes());
  private static final Graph SHAPES_GRAPH = ParsedShapes.parse(HOSA.shapes());

  @Test
  void generatedGraphsWithFaultsGetTheResultsThatJenaGives() throws IOException {
    List<Triple> valid =
        ParsedShapes.parse(
                List.of(
                    Files.readString(VALID.resolve("institution.ttl")),
                    Files.readString(VALID.resolve("every-class.ttl"))))
            .find()
            .toList()
            .stream()
            .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    int results = 0;
    Set<Node> broken = new HashSet<>();
    for (int seed = 0; seed < GRAPHS; seed++) {
      Graph data = withFaults(valid, new Random(seed));
      List<String> jena = jena(data, broken);
      assertThat(ours(data)).as("graph with seed " + seed).isEqualTo(jena);
      results += jena.size();
    }
    assertThat(results).isGreaterThan(GRAPHS);
    assertThat(broken).as("shapes that some graph breaks").hasSizeGreaterThan(200);
  }

  /** Takes some of the things, and leaves out, swaps, repeats and retypes statements. */
  private static Graph withFaults(List<Triple> all, Random random) {
    Set<Node> things = new LinkedHashSet<>();
    all.forEach(triple -> things.add(triple.getSubject()));
    things.removeIf(thing -> random.nextInt(6) > 0);
    List<Triple> valid = all.stream().filter(t -> things.contains(t.getSubject())).toList();
    Graph data = GraphFactory.createDefaultGraph();
    for (Triple triple : valid) {
      Node object = valid.get(random.nextInt(valid.size())).getObject();
      switch (random.nextInt(24)) {
        case 0 -> {}
        case 1 -> data.add(Triple.create(triple.getSubject(), triple.getPredicate(), object));
        case 2 -> {
          data.add(triple);
          data.add(Triple.create(triple.getSubject(), triple.getPredicate(), object));
        }
        case 3 -> {
          Node subject = valid.get(random.nextInt(valid.size())).getSubject();
          data.add(Triple.create(subject, triple.getPredicate(), triple.getObject()));
        }
        case 4 -> {
          Node blank = NodeFactory.createBlankNode("b" + random.nextInt(3));
          data.add(Triple.create(triple.getSubject(), triple.getPredicate(), blank));
          data.add(Triple.create(blank, triple.getPredicate(), triple.getObject()));
        }
        default -> data.add(triple);
      }
    }
    return data;
  }

  private static List<String> jena(Graph data, Set<Node> broken) {
    Graph described = GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(described::add);
    SHAPES.describeClasses(described);
    return ShaclValidator.get().validate(SHAPES_GRAPH, described).getEntries().stream()
        .peek(entry -> broken.add(entry.source()))
        .map(AgreementTest::line)
        .sorted()
        .toList();
  }

  private static String line(ReportEntry entry) {
    return String.join(
        " ",
        name(entry.focusNode()),
        String.valueOf(entry.resultPath()),
        // Which of two values in one language is named depends on how the graph is kept.
        isClash(entry) ? "@" + entry.value().getLiteralLanguage() : name(entry.value()),
        String.valueOf(entry.sourceConstraintComponent()),
        entry.message());
  }

  private static boolean isClash(ReportEntry entry) {
    return entry.sourceConstraintComponent().equals(SHACL.UniqueLangConstraintComponent);
  }

  private static String name(Node node) {
    return node == null ? "" : node.isBlank() ? "_:" : node.toString();
  }

  private static List<String> ours(Graph data) throws IOException {
    return WholeGraph.entries(SHAPES, HOSA, data).stream()
        .map(AgreementTest::line)
        .sorted()
        .toList();
  }
}
