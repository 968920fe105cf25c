package nl.ijkpunt.validators.shacl;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The model of HOSA meets the rules for such models, and hangs together. */
final class HosaModelTest {
  private static final Path META =
      Path.of("../standards/src/main/resources/standards/hosa/1.0/meta");
  private static final String OURS = "https://w3id.org/ijkpunt/hosa/";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final GraphModel HOSA = Objects.requireNonNull(OnBoard.HOSA.graph());
  private static final Graph ALL = all();

  private static Graph all() {
    List<String> texts = new ArrayList<>(HOSA.model());
    texts.addAll(HOSA.shapes());
    texts.addAll(HOSA.gates().values());
    return ParsedShapes.parse(texts);
  }

  @Test
  void conceptsAreDescribedAsNlSbbAsks() throws IOException {
    assertThat(broken("nl-sbb.ttl")).isEmpty();
  }

  @Test
  void theModelIsDescribedAsMimAsks() throws IOException {
    assertThat(broken("mim.ttl")).isEmpty();
  }

  private static List<String> broken(String rules) throws IOException {
    Graph shapes = ParsedShapes.parse(List.of(Files.readString(META.resolve(rules))));
    return ShaclValidator.get().validate(shapes, ALL).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
        .sorted()
        .toList();
  }

  @Test
  void thereAreThirtyEightClassesWithAConceptEach() {
    Set<String> classes = subjects("http://bp4mc2.org/def/mim#Objecttype");
    classes.remove(OURS + "def/Ding");

    assertThat(classes).hasSize(38);
    assertThat(classes)
        .allSatisfy(
            name ->
                assertThat(subjects("http://www.w3.org/2004/02/skos/core#Concept"))
                    .contains(name.replace("/def/", "/begrip/")));
  }

  @Test
  void noNameOfOursHangsInTheAir() {
    Set<String> described = names(Triple::getSubject);
    Set<String> used = names(Triple::getObject);
    used.addAll(names(Triple::getPredicate));
    used.removeAll(described);

    assertThat(used).isEmpty();
  }

  private static Set<String> names(Function<Triple, Node> part) {
    return ALL
        .find()
        .mapWith(part)
        .filterKeep(Node::isURI)
        .mapWith(Node::getURI)
        .filterKeep(name -> name.startsWith(OURS))
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRuleOfAShapeHasAPageAsHeavyAsTheShape() {
    Set<String> shapes = new TreeSet<>();
    for (Triple ruled : ALL.find(Node.ANY, ShapeSet.ours("rule"), Node.ANY).toList()) {
      Node level = ALL.find(ruled.getSubject(), node(SH + "severity"), Node.ANY).next().getObject();
      shapes.add(
          ruled.getObject().getLiteralLexicalForm()
              + " "
              + level
                  .getURI()
                  .substring(SH.length())
                  .replace("Violation", "error")
                  .toLowerCase(ROOT));
    }
    Set<String> beyondShapes =
        OnBoard.checks().stream()
            .filter(ThingCheck.class::isInstance)
            .flatMap(check -> check.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    // It compares sources, and a shape does not know of those.
    beyondShapes.add("hosa-sources-agree");
    Set<String> pages =
        OnBoard.CATALOGUE.all().stream()
            .filter(rule -> rule.page().contains("/hosa/"))
            .filter(rule -> !beyondShapes.contains(rule.id()))
            .map((Rule rule) -> rule.id() + " " + rule.severity().word())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shapes).isEqualTo(pages);
  }

  private static Set<String> subjects(String type) {
    return ALL
        .find(Node.ANY, RDF.type.asNode(), node(type))
        .mapWith(triple -> triple.getSubject().getURI())
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Node node(String name) {
    return NodeFactory.createURI(name);
  }
}
