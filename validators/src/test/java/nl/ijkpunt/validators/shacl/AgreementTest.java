package nl.ijkpunt.validators.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.OnBoard;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/**
 * What is found record by record, and on the whole graph for the rest, is what Jena's own validator
 * finds on that graph. {@code -Dijk.graphs=10000} takes more graphs.
 */
final class AgreementTest {
  private static final Path VALID = Path.of("../test-fixtures/hosa/1.0/valid/institution.ttl");
  private static final int GRAPHS = Integer.getInteger("ijk.graphs", 60);
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());
  private static final ShapeSet SHAPES = ShapeSet.of(HOSA.model(), HOSA.shapes());
  private static final Graph SHAPES_GRAPH = ShapeSet.parse(HOSA.shapes());

  @Test
  void generatedGraphsWithFaultsGetTheResultsThatJenaGives() throws IOException {
    List<Triple> valid =
        ShapeSet.parse(List.of(Files.readString(VALID))).find().toList().stream()
            .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    int results = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Graph data = withFaults(valid, new Random(seed));
      List<String> jena = jena(data);
      assertThat(ours(data)).as("graph with seed " + seed).isEqualTo(jena);
      results += jena.size();
    }
    assertThat(results).isGreaterThan(GRAPHS);
  }

  /** Leaves out, swaps, repeats and retypes statements. */
  private static Graph withFaults(List<Triple> valid, Random random) {
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

  private static List<String> jena(Graph data) {
    Graph described = GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(described::add);
    SHAPES.describeClasses(described);
    return ShaclValidator.get().validate(SHAPES_GRAPH, described).getEntries().stream()
        .map(AgreementTest::line)
        .sorted()
        .toList();
  }

  private static String line(ReportEntry entry) {
    return String.join(
        " ",
        name(entry.focusNode()),
        String.valueOf(entry.resultPath()),
        name(entry.value()),
        String.valueOf(entry.sourceConstraintComponent()),
        entry.message());
  }

  private static String name(Node node) {
    return node == null ? "" : node.isBlank() ? "_:" : node.toString();
  }

  private static List<String> ours(Graph data) throws IOException {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, data, Lang.NTRIPLES);
    byte[] bytes = text.toString().getBytes(UTF_8);
    Graph whole = GraphFactory.createDefaultGraph();
    List<ReportEntry> entries = new ArrayList<>();
    new RdfReader(HOSA.base(), RdfReader.MOST)
        .split(
            new Source("data.nt", () -> new ByteArrayInputStream(bytes)),
            0,
            chunk -> {
              for (RdfRecord record : ((RdfChunk) chunk).records()) {
                entries.addAll(SHAPES.entries(record));
                record.graph().find().forEachRemaining(whole::add);
              }
            });
    SHAPES.describeClasses(whole);
    entries.addAll(SHAPES.entries(whole));
    return entries.stream().map(AgreementTest::line).sorted().toList();
  }
}
