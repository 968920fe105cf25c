package nl.ijkpunt.standards.imports.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.OwnRule;
import nl.ijkpunt.standards.rdf.PlacedGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Makes a rule of each shape that asks something by itself. */
final class ShapeRules {
  /** By this a shape names the rule that it decides. */
  static final Node RULE = NodeFactory.createURI("https://w3id.org/ijkpunt/def/rule");

  private final ShapeGraphs graphs;
  private final String standard;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * For a standard.
   *
   * @param standard its name, with which the ids of its rules begin
   */
  ShapeRules(ShapeGraphs graphs, String standard) {
    this.graphs = graphs;
    this.standard = standard;
  }

  /** The rules, in the order of their names. */
  List<ShapeRule> all() {
    List<ShapeRule> rules = new ArrayList<>();
    graphs.shapes().stream()
        .filter(shape -> !graphs.has(shape, RULE) && graphs.asks(shape) && !graphs.isIdle(shape))
        .sorted(Comparator.comparing(this::begin).thenComparing(this::place))
        .forEach(shape -> rules.add(rule(shape)));
    return rules;
  }

  private ShapeRule rule(Node shape) {
    String begin = begin(shape);
    int times = taken.merge(begin, 1, Integer::sum);
    String id = times == 1 ? begin : begin + "-" + times;
    return new ShapeRule(new OwnRule(id, severity(shape), title(shape), clause(shape), ""), shape);
  }

  /** A name made of those of the shape, or of what it is about. */
  private String begin(Node shape) {
    String path = path(shape);
    String about = shape.isURI() ? ShapeGraphs.local(shape) : about(shape);
    String words = path.isEmpty() || shape.isURI() ? about : about + "-" + path;
    String kebab = kebab(words);
    return standard + "-" + (kebab.isEmpty() ? "shape" : kebab);
  }

  /** The shape with a name that it is a part of; else the class that it is for. */
  private String about(Node shape) {
    Set<Node> seen = new HashSet<>();
    Node whole = shape;
    Optional<Node> holder = holder(whole);
    while (holder.isPresent() && seen.add(holder.get())) {
      whole = holder.get();
      if (whole.isURI()) {
        return ShapeGraphs.local(whole).replaceFirst("(?i)[-_]?shape$", "");
      }
      holder = holder(whole);
    }
    return graphs.objects(whole, ShapeGraphs.sh("targetClass")).stream()
        .map(ShapeGraphs::local)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private Optional<Node> holder(Node shape) {
    return graphs.subjects(ShapeGraphs.sh("property"), shape).stream()
        .filter(holder -> !holder.equals(shape))
        .min(Comparator.comparing(Node::toString));
  }

  private String path(Node shape) {
    return graphs.objects(shape, ShapeGraphs.sh("path")).stream()
        .map(ShapeGraphs::local)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private int place(Node shape) {
    return graphs.files().stream()
        .mapToInt(file -> file.line(shape, Node.ANY, Node.ANY))
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }

  private Severity severity(Node shape) {
    List<Node> given = graphs.objects(shape, ShapeGraphs.sh("severity"));
    return given.contains(ShapeGraphs.sh("Info"))
        ? Severity.INFO
        : given.contains(ShapeGraphs.sh("Warning")) ? Severity.WARNING : Severity.ERROR;
  }

  /** What its author says of it; else what it is about. */
  private Text title(Node shape) {
    String path = path(shape);
    String name = path.isEmpty() ? about(shape) : about(shape) + "/" + path;
    String called = name.isEmpty() ? ShapeGraphs.local(shape) : name;
    return Stream.of(
            ShapeGraphs.sh("message"),
            ShapeGraphs.sh("description"),
            ShapeGraphs.sh("name"),
            RDFS.label.asNode())
        .map(property -> graphs.words(shape, property))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                new Text(
                    called + " is what its shape asks", called + " is wat de vorm ervan vraagt"));
  }

  private String clause(Node shape) {
    String file =
        graphs.files().stream()
            .filter(one -> one.holds(shape, Node.ANY, Node.ANY))
            .map(PlacedGraph::name)
            .findFirst()
            .orElse("");
    return shape.isURI() ? file + ", " + graphs.shown(shape) : file;
  }
}
