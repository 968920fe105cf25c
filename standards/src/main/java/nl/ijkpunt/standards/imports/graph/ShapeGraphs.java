package nl.ijkpunt.standards.imports.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.rdf.PlacedGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The graphs of an import, to be asked as one. */
final class ShapeGraphs {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  static final List<String> TARGETS =
      List.of("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf", "target");

  /** What a shape says of itself. */
  private static final Set<String> SILENT =
      Set.of(
          "property",
          "severity",
          "message",
          "name",
          "description",
          "order",
          "group",
          "path",
          "deactivated",
          "defaultValue",
          "ignoredProperties",
          "flags",
          "prefixes");

  private final List<PlacedGraph> files;
  private final Graph all = GraphFactory.createDefaultGraph();

  ShapeGraphs(List<PlacedGraph> files) {
    this.files = List.copyOf(files);
    files.forEach(file -> file.statements().forEach(all::add));
  }

  static Node sh(String name) {
    return NodeFactory.createURI(SHACL + name);
  }

  List<PlacedGraph> files() {
    return files;
  }

  List<Node> objects(Node subject, Node property) {
    return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  List<Node> subjects(Node property, Node object) {
    return all.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  boolean has(Node subject, Node property) {
    return all.contains(subject, property, Node.ANY);
  }

  List<Triple> find(Node property) {
    return all.find(Node.ANY, property, Node.ANY).toList();
  }

  /** Whether a file says what graphs must be like, and not only what there is. */
  static boolean isShapes(PlacedGraph file) {
    return Stream.of("NodeShape", "PropertyShape")
            .anyMatch(kind -> file.holds(Node.ANY, RDF.type.asNode(), sh(kind)))
        || Stream.concat(TARGETS.stream(), Stream.of("property", "path"))
            .anyMatch(name -> file.holds(Node.ANY, sh(name), Node.ANY));
  }

  /** The shapes: what is said to be one, and what has a target, a path or properties. */
  Set<Node> shapes() {
    Set<Node> shapes = new LinkedHashSet<>();
    shapes.addAll(subjects(RDF.type.asNode(), sh("NodeShape")));
    shapes.addAll(subjects(RDF.type.asNode(), sh("PropertyShape")));
    for (String name : TARGETS) {
      find(sh(name)).forEach(triple -> shapes.add(triple.getSubject()));
    }
    find(sh("path")).forEach(triple -> shapes.add(triple.getSubject()));
    find(sh("property")).forEach(triple -> shapes.add(triple.getSubject()));
    return shapes;
  }

  /** Whether a shape asks something by itself, and not only by the shapes of properties in it. */
  boolean asks(Node shape) {
    return all
        .find(shape, Node.ANY, Node.ANY)
        .mapWith(Triple::getPredicate)
        .filterKeep(property -> property.isURI() && property.getURI().startsWith(SHACL))
        .mapWith(ShapeGraphs::local)
        .toList()
        .stream()
        .anyMatch(name -> !SILENT.contains(name) && !TARGETS.contains(name));
  }

  /** All that can be come to from a node by these properties, one or more times. */
  Set<Node> reach(Node from, Set<Node> properties) {
    Set<Node> reached = new LinkedHashSet<>();
    Deque<Node> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      Node one = next.remove();
      for (Node property : properties) {
        all.find(one, property, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(reached::add)
            .forEachRemaining(next::add);
      }
    }
    return reached;
  }

  /** Whether a shape is never asked, as it has no target and no other shape uses it. */
  boolean isIdle(Node shape) {
    Set<Node> seen = new LinkedHashSet<>();
    List<Node> next = new ArrayList<>(List.of(shape));
    for (int i = 0; i < next.size(); i++) {
      Node one = next.get(i);
      if (hasTarget(one)) {
        return false;
      }
      // Whatever leads to it from a shape with a target uses it, also by way of a list.
      all.find(Node.ANY, Node.ANY, one)
          .filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode()))
          .mapWith(Triple::getSubject)
          .filterKeep(seen::add)
          .forEachRemaining(next::add);
    }
    return true;
  }

  private boolean hasTarget(Node shape) {
    return TARGETS.stream().anyMatch(name -> has(shape, sh(name)))
        || Stream.of(OWL.Class, RDFS.Class)
            .anyMatch(kind -> objects(shape, RDF.type.asNode()).contains(kind.asNode()));
  }

  /** The classes that the files describe. */
  Set<Node> classes() {
    Set<Node> classes = new LinkedHashSet<>();
    classes.addAll(subjects(RDF.type.asNode(), OWL.Class.asNode()));
    classes.addAll(subjects(RDF.type.asNode(), RDFS.Class.asNode()));
    find(RDFS.subClassOf.asNode()).forEach(triple -> classes.add(triple.getSubject()));
    return classes;
  }

  /** The properties that the files describe. */
  Set<Node> properties() {
    Set<Node> properties = new LinkedHashSet<>();
    for (Node kind :
        List.of(
            RDF.Property.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode())) {
      properties.addAll(subjects(RDF.type.asNode(), kind));
    }
    return properties;
  }

  /** What something is called in both languages; empty where it says neither. */
  Text words(Node about, Node property) {
    String en = word(about, property, "en");
    String nl = word(about, property, "nl");
    return new Text(en.isEmpty() ? nl : en, nl.isEmpty() ? en : nl);
  }

  private String word(Node about, Node property, String language) {
    List<Node> said = objects(about, property).stream().filter(Node::isLiteral).toList();
    Function<String, Optional<String>> in =
        tag ->
            said.stream()
                .filter(one -> one.getLiteralLanguage().startsWith(tag))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    return in.apply(language)
        .orElseGet(
            () ->
                said.stream()
                    .filter(one -> one.getLiteralLanguage().isEmpty())
                    .map(Node::getLiteralLexicalForm)
                    .sorted()
                    .findFirst()
                    .orElse(""));
  }

  /** The namespace of most of these names; empty where there are none. */
  static String namespace(Iterable<Node> names) {
    Map<String, Long> counts = new TreeMap<>();
    for (Node name : names) {
      if (name.isURI()) {
        counts.merge(namespaceOf(name), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  static String namespaceOf(Node name) {
    return name.getURI().substring(0, name.getURI().length() - local(name).length());
  }

  /** What stands behind the namespace of a name. */
  static String local(Node node) {
    return node.isURI() ? node.getURI().replaceFirst("^.*[/#](?=.)", "") : "";
  }

  /**
   * A name as people write it: with a short namespace where the files have one. A shape without a
   * name is called after the property that it is about.
   */
  String shown(Node node) {
    if (!node.isURI()) {
      return objects(node, sh("path")).stream()
          .filter(Node::isURI)
          .map(path -> "[ sh:path " + shown(path) + " ]")
          .findFirst()
          .orElse("[ ]");
    }
    String namespace = namespaceOf(node);
    return files.stream()
        .flatMap(file -> file.prefixes().entrySet().stream())
        .filter(prefix -> prefix.getValue().equals(namespace))
        .map(prefix -> prefix.getKey() + ":" + local(node))
        .sorted()
        .findFirst()
        .orElse("<" + node.getURI() + ">");
  }

  /** That something is the matter with a statement, where it stands first. */
  Defect defect(DefectKind kind, Triple at, String... named) {
    PlacedGraph file =
        files.stream()
            .filter(one -> one.holds(at.getSubject(), at.getPredicate(), at.getObject()))
            .findFirst()
            .orElse(files.get(0));
    int line = file.line(at.getSubject(), at.getPredicate(), at.getObject());
    return new Defect(kind, file.name(), path(at), line, Defect.arguments(named));
  }

  private String path(Triple at) {
    List<String> steps = new ArrayList<>();
    for (Node node : List.of(at.getSubject(), at.getPredicate())) {
      if (node.isURI()) {
        steps.add(shown(node));
      }
    }
    return steps.stream().collect(Collectors.joining("/"));
  }
}
