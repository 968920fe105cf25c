package nl.ijkpunt.validators.shacl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.rdf.Recent;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Shapes and what is known of classes, read once for all runs that want the same. */
final class ParsedShapes {
  private static final Recent<Texts, ParsedShapes> RECENT = new Recent<>(8, ParsedShapes::new);

  private final Shapes shapes;
  private final ResultWords words;
  private final Graph hierarchy = GraphFactory.createDefaultGraph();
  private final Map<Node, Set<Node>> above = new HashMap<>();
  private final List<Ready> ready = new ArrayList<>();
  private final Set<String> imports = new TreeSet<>();
  private final Set<Node> single = new HashSet<>();
  private final Set<String> described = new HashSet<>();

  /** What is read, in Turtle. */
  private record Texts(List<String> model, List<String> shapes) {
    Texts {
      model = List.copyOf(model);
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * A shape that has targets.
   *
   * @param local whether it can be held against each record by itself
   */
  record Ready(Shape shape, boolean local) {}

  private ParsedShapes(Texts texts) {
    Graph shapesGraph = parse(texts.shapes());
    Graph model = parse(texts.model());
    this.shapes = parse(shapesGraph);
    this.words = new ResultWords(shapesGraph);
    for (Graph graph : List.of(model, shapesGraph)) {
      graph.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEachRemaining(hierarchy::add);
      graph
          .find(Node.ANY, OWL.imports.asNode(), Node.ANY)
          .forEachRemaining(triple -> imports.add(String.valueOf(triple.getObject())));
    }
    model
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .forEachRemaining(typed -> described.add(typed.getURI()));
    shapesGraph
        .find(Node.ANY, SHACL.maxCount, NodeFactoryExtra.intToNode(1))
        .mapWith(Triple::getSubject)
        .forEachRemaining(
            shape ->
                shapesGraph
                    .find(shape, SHACL.path, Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEachRemaining(single::add));
    for (Shape given : shapes.getTargetShapes()) {
      Shape shape = PlannedQuery.in(given);
      ready.add(new Ready(shape, new Locality().isLocal(shape)));
    }
  }

  /**
   * Reads shapes, or takes them as they were read before.
   *
   * @throws RuntimeException when one of the texts cannot be read, with why
   */
  static ParsedShapes of(List<String> model, List<String> shapes) {
    return RECENT.of(new Texts(model, shapes));
  }

  /** A graph of these texts. */
  static Graph parse(List<String> texts) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String text : texts) {
      RDFParser.fromString(text, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
    return graph;
  }

  private static Shapes parse(Graph shapesGraph) {
    try {
      return Shapes.parse(shapesGraph);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "a shape of a property comes back to itself, or is also used as a shape of nodes", e);
    }
  }

  Shapes all() {
    return shapes;
  }

  ResultWords words() {
    return words;
  }

  /** Those that have targets. */
  List<Ready> ready() {
    return ready;
  }

  /** Which class is a kind of which. */
  Graph hierarchy() {
    return hierarchy;
  }

  /** The names that the model describes. */
  Set<String> described() {
    return described;
  }

  /** What is imported, and not fetched. */
  Set<String> imports() {
    return imports;
  }

  /** The properties that may have one value at most. */
  Set<Node> single() {
    return single;
  }

  /** A class and those it is a kind of. */
  Set<Node> above(Node type) {
    synchronized (above) {
      return above.computeIfAbsent(type, this::climb);
    }
  }

  private Set<Node> climb(Node type) {
    Set<Node> all = new LinkedHashSet<>(Set.of(type));
    List<Node> next = new ArrayList<>(all);
    for (int i = 0; i < next.size(); i++) {
      hierarchy
          .find(next.get(i), RDFS.subClassOf.asNode(), Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(all::add)
          .forEachRemaining(next::add);
    }
    return all;
  }
}
