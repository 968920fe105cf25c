package nl.ijkpunt.standards.imports.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Finds what cannot mean what it says in shapes and the model that they are about. */
final class ShapeDefects {
  private static final List<String> SEVERITIES = List.of("Violation", "Warning", "Info");
  private static final Pattern BEYOND =
      Pattern.compile("\\bSERVICE\\b|<java:", Pattern.CASE_INSENSITIVE);

  private static final Set<Node> LIST_STEPS = Set.of(RDF.first.asNode(), RDF.rest.asNode());
  private static final Set<Node> PATH_STEPS =
      steps("inversePath", "alternativePath", "zeroOrMorePath", "oneOrMorePath", "zeroOrOnePath");

  /** By these a shape uses another. */
  private static final Set<Node> SHAPE_STEPS =
      steps("property", "node", "qualifiedValueShape", "not", "and", "or", "xone");

  private final ShapeGraphs graphs;
  private final List<Defect> defects = new ArrayList<>();

  ShapeDefects(ShapeGraphs graphs) {
    this.graphs = graphs;
  }

  List<Defect> all() {
    imports();
    severities();
    targets();
    paths();
    idle();
    circles();
    reach();
    return defects;
  }

  private void imports() {
    for (Triple triple : graphs.find(OWL.imports.asNode())) {
      boolean here =
          graphs.subjects(RDF.type.asNode(), OWL.Ontology.asNode()).contains(triple.getObject());
      if (!here) {
        String what = String.valueOf(triple.getObject());
        defects.add(graphs.defect(DefectKind.IMPORT_NOT_FOLLOWED, triple, "ref", what));
      }
    }
  }

  private void severities() {
    for (Triple triple : graphs.find(ShapeGraphs.sh("severity"))) {
      if (SEVERITIES.stream().map(ShapeGraphs::sh).noneMatch(triple.getObject()::equals)) {
        defects.add(
            graphs.defect(
                DefectKind.SEVERITY_UNKNOWN, triple, "severity", graphs.shown(triple.getObject())));
      }
    }
  }

  private void targets() {
    for (String kind : List.of("targetClass", "class")) {
      for (Triple triple : graphs.find(ShapeGraphs.sh(kind))) {
        unknown(DefectKind.TARGET_UNKNOWN, triple, triple.getObject(), graphs.classes());
      }
    }
  }

  private void paths() {
    for (Triple triple : graphs.find(ShapeGraphs.sh("path"))) {
      names(triple.getObject())
          .forEach(name -> unknown(DefectKind.PATH_UNKNOWN, triple, name, graphs.properties()));
    }
  }

  /** The properties that a path is made of. */
  private Set<Node> names(Node path) {
    Set<Node> names = graphs.reach(path, PATH_STEPS);
    names.add(path);
    names.removeIf(name -> !name.isURI() || name.equals(RDF.nil.asNode()));
    return names;
  }

  /** Only in a namespace that the model describes it can be told what is not there. */
  private void unknown(DefectKind kind, Triple at, Node name, Set<Node> known) {
    Set<String> described =
        known.stream()
            .filter(Node::isURI)
            .map(ShapeGraphs::namespaceOf)
            .collect(Collectors.toSet());
    if (!name.isURI()
        || known.contains(name)
        || !described.contains(ShapeGraphs.namespaceOf(name))) {
      return;
    }
    Optional<String> meant =
        Nearest.to(
            graphs.shown(name),
            known.stream().filter(Node::isURI).map(graphs::shown).sorted().toList());
    defects.add(
        meant.isPresent()
            ? graphs.defect(kind, at, "name", graphs.shown(name), "meant", meant.get())
            : graphs.defect(kind, at, "name", graphs.shown(name)));
  }

  private void idle() {
    for (Node shape : graphs.shapes()) {
      // Those within an idle shape need no word of their own.
      if (graphs.isIdle(shape) && graphs.subjects(ShapeGraphs.sh("property"), shape).isEmpty()) {
        Triple at = Triple.create(shape, Node.ANY, Node.ANY);
        defects.add(
            graphs.defect(DefectKind.SHAPE_WITHOUT_TARGET, at, "shape", graphs.shown(shape)));
      }
    }
  }

  /** Shapes that come back to themselves; one word for each circle. */
  private void circles() {
    Map<Node, Set<Node>> told = new HashMap<>();
    for (Node shape : graphs.shapes()) {
      Set<Node> uses = graphs.reach(shape, SHAPE_STEPS);
      boolean sameCircle =
          told.entrySet().stream()
              .anyMatch(one -> uses.contains(one.getKey()) && one.getValue().contains(shape));
      if (uses.contains(shape) && !sameCircle) {
        told.put(shape, uses);
        Triple at = Triple.create(shape, Node.ANY, Node.ANY);
        defects.add(graphs.defect(DefectKind.SHAPE_CIRCLE, at, "shape", graphs.shown(shape)));
      }
    }
  }

  private static Set<Node> steps(String... names) {
    return Stream.concat(LIST_STEPS.stream(), Stream.of(names).map(ShapeGraphs::sh))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void reach() {
    for (String kind : List.of("select", "ask", "construct")) {
      for (Triple triple : graphs.find(ShapeGraphs.sh(kind))) {
        Node query = triple.getObject();
        if (query.isLiteral() && BEYOND.matcher(query.getLiteralLexicalForm()).find()) {
          defects.add(graphs.defect(DefectKind.REACHES_OUT, triple, "what", "SERVICE"));
        }
      }
    }
    for (Triple triple : graphs.find(ShapeGraphs.sh("js"))) {
      defects.add(graphs.defect(DefectKind.REACHES_OUT, triple, "what", "sh:js"));
    }
  }
}
