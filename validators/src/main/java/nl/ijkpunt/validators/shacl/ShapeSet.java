package nl.ijkpunt.validators.shacl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.ijkpunt.standards.record.RdfRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;

/** Shapes, parted in those that look at one record and those that look at the whole graph. */
public final class ShapeSet {
  private final ParsedShapes parsed;
  private final Map<Node, List<Shape>> byClass = new HashMap<>();
  private final List<Shape> bySubject = new ArrayList<>();
  private final Set<Shape> local = new LinkedHashSet<>();
  private final List<Shape> wide = new ArrayList<>();
  private final Reach reach;

  private ShapeSet(ParsedShapes parsed, Predicate<String> asked) {
    this.parsed = parsed;
    for (ParsedShapes.Ready ready : parsed.ready()) {
      Shape shape = ready.shape();
      if (!isAsked(shape, asked)) {
        continue;
      }
      if (ready.local()) {
        local.add(shape);
        shape.getTargets().forEach(target -> index(shape, target));
      } else {
        wide.add(shape);
      }
    }
    this.reach = Reach.of(wide);
  }

  /**
   * Shapes, and the classes that data does not describe itself.
   *
   * @param model what is known of classes, in Turtle
   * @param shapes the shapes, in Turtle
   * @throws RuntimeException when one of them cannot be read, with why
   */
  public static ShapeSet of(List<String> model, List<String> shapes) {
    return of(model, shapes, any -> true);
  }

  /**
   * Those shapes that decide rules that are asked, or that name none.
   *
   * @param asked whether the rule with an id is asked
   */
  public static ShapeSet of(List<String> model, List<String> shapes, Predicate<String> asked) {
    return new ShapeSet(ParsedShapes.of(model, shapes), asked);
  }

  private boolean isAsked(Shape shape, Predicate<String> asked) {
    String rule = parsed.words().rule(shape.getShapeNode());
    boolean says = !shape.getConstraints().isEmpty();
    return (says && (rule.isEmpty() || asked.test(rule)))
        || shape.getPropertyShapes().stream().anyMatch(property -> isAsked(property, asked));
  }

  private void index(Shape shape, Target target) {
    if (target.getTargetType() == TargetType.targetSubjectsOf) {
      bySubject.add(shape);
    } else {
      byClass.computeIfAbsent(target.getObject(), any -> new ArrayList<>()).add(shape);
    }
  }

  /** How many shapes are held against each record by itself. */
  public int localCount() {
    return local.size();
  }

  /** How many shapes need the whole graph. */
  public int wideCount() {
    return wide.size();
  }

  /** Whether the shapes that need the whole graph look at statements with this property. */
  public boolean lookAcross(Node property) {
    return reach.holds(property);
  }

  /** The names that the model describes. */
  public Set<String> described() {
    return Collections.unmodifiableSet(parsed.described());
  }

  /** Whether shapes let a property have one value at most. */
  public boolean isSingle(Node property) {
    return parsed.single().contains(property);
  }

  /** What the shapes import, and is not fetched. */
  public Set<String> imports() {
    return Collections.unmodifiableSet(parsed.imports());
  }

  /** The classes that shapes or the model know, as IRIs. */
  public Set<String> classes() {
    Set<String> names = new TreeSet<>();
    parsed.hierarchy().find().forEachRemaining(triple -> add(names, triple.getSubject()));
    byClass.keySet().forEach(node -> add(names, node));
    for (Shape shape : wide) {
      shape.getTargets().forEach(target -> add(names, target.getObject()));
    }
    return names;
  }

  private static void add(Set<String> names, Node node) {
    if (node.isURI()) {
      names.add(node.getURI());
    }
  }

  /** What the shapes that look at one record have against it. */
  public List<ShapeResult> check(RdfRecord record) {
    return parsed.words().of(entries(record));
  }

  List<ReportEntry> entries(RdfRecord record) {
    List<ReportEntry> found = new ArrayList<>();
    for (Node focus : record.own()) {
      Set<Shape> about = shapesFor(record.graph(), focus);
      if (!about.isEmpty()) {
        ValidationContext context = ValidationContext.create(parsed.all(), record.graph());
        about.forEach(shape -> VLib.validateShape(context, record.graph(), shape, focus));
        addTo(found, context);
      }
    }
    return found;
  }

  private Set<Shape> shapesFor(Graph graph, Node focus) {
    Set<Shape> about = new LinkedHashSet<>();
    for (Node type :
        graph.find(focus, RDF.type.asNode(), Node.ANY).mapWith(Triple::getObject).toList()) {
      for (Node known : parsed.above(type)) {
        about.addAll(byClass.getOrDefault(known, List.of()));
      }
    }
    for (Shape shape : bySubject) {
      if (shape.getTargets().stream().anyMatch(t -> isSubject(graph, focus, t))) {
        about.add(shape);
      }
    }
    return about;
  }

  private static boolean isSubject(Graph graph, Node focus, Target target) {
    return target.getTargetType() == TargetType.targetSubjectsOf
        && graph.contains(focus, target.getObject(), Node.ANY);
  }

  /** Adds what is known of classes, which shapes ask for, to a graph. */
  public void describeClasses(Graph graph) {
    parsed.hierarchy().find().forEachRemaining(graph::add);
  }

  /** What the shapes that look further have against a graph that describes its classes. */
  public List<ShapeResult> check(Graph whole) {
    return parsed.words().of(entries(whole));
  }

  List<ReportEntry> entries(Graph whole) {
    List<ReportEntry> found = new ArrayList<>();
    for (Shape shape : wide) {
      ValidationContext context = ValidationContext.create(parsed.all(), whole);
      Set<Node> focuses = new HashSet<>();
      shape.getTargets().forEach(target -> focuses.addAll(target.getFocusNodes(whole)));
      focuses.forEach(focus -> VLib.validateShape(context, whole, shape, focus));
      addTo(found, context);
    }
    return found;
  }

  /** A report costs more than what it is about: where there is nothing to tell none is made. */
  private static void addTo(List<ReportEntry> found, ValidationContext context) {
    if (context.hasViolation()) {
      found.addAll(context.generateReport().getEntries());
    }
  }

  /** A property of ours. */
  static Node ours(String name) {
    return NodeFactory.createURI("https://w3id.org/ijkpunt/def/" + name);
  }
}
