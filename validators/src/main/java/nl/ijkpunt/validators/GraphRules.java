package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.shacl.ShapeResult;
import nl.ijkpunt.validators.shacl.ShapeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The shapes of a run, and the rules that they decide. */
final class GraphRules implements ThingCheck.Run {
  /** What a shape that names no rule decides, by severity. */
  private static final Map<String, String> GIVEN =
      Map.of(
          "error", "shacl-shape-holds",
          "warning", "shacl-advice-followed",
          "info", "shacl-remark-heeded");

  private final RunPlan plan;
  private final ShapeSet shapes;
  private final GraphModel model;
  private final Set<String> classes;
  private final boolean takesAll;

  private GraphRules(RunPlan plan, ShapeSet shapes, GraphModel model, boolean takesAll) {
    this.plan = plan;
    this.shapes = shapes;
    this.model = model;
    this.classes = shapes.classes();
    this.takesAll = takesAll;
  }

  /** The shapes of a standard whose records are graphs, and those that the user gives. */
  static GraphRules of(RunPlan plan) {
    GraphModel model = Objects.requireNonNull(plan.standard().graph());
    List<String> all = new ArrayList<>(model.shapes());
    model
        .gates()
        .forEach(
            (beginning, shapes) -> {
              if (plan.rules().keySet().stream().anyMatch(id -> id.startsWith(beginning))) {
                all.add(shapes);
              }
            });
    boolean given = false;
    for (Check check : plan.checks()) {
      if (check instanceof GraphCheck graph) {
        all.add(graph.shapes());
        given = true;
      }
    }
    return new GraphRules(
        plan, ShapeSet.of(model.model(), all, id -> plan.rule(id).isPresent()), model, given);
  }

  @Override
  public GraphModel model() {
    return model;
  }

  @Override
  public Set<String> described() {
    return shapes.described();
  }

  @Override
  public List<String> codes(String list) {
    return plan.options()
        .codes()
        .apply(list)
        .orElseThrow(() -> new IllegalStateException("there is no list " + list));
  }

  @Override
  public @Nullable EarlierThings earlier() {
    return plan.options().earlier();
  }

  /** The memory of the checks of the run that look at things. */
  Map<ThingCheck, ThingCheck.Fold> folds() {
    Map<ThingCheck, ThingCheck.Fold> folds = new LinkedHashMap<>();
    for (Check check : plan.checks()) {
      if (check instanceof ThingCheck things) {
        folds.put(things, things.begin(this));
      }
    }
    return folds;
  }

  ShapeSet shapes() {
    return shapes;
  }

  /** How it is done, for the data of a run. */
  SortedMap<String, String> how() {
    SortedMap<String, String> how = new TreeMap<>();
    how.put(
        "shapes",
        "%d per record, %d on the whole graph".formatted(shapes.localCount(), shapes.wideCount()));
    return how;
  }

  /** Whether a record is of a class that there is something to say of. */
  boolean knows(RdfRecord record) {
    return takesAll || classes.contains(model.base() + record.type());
  }

  /** What the shapes that look at one record have against it. */
  List<Finding> findings(RdfRecord record) {
    return findings(shapes.check(record), any -> record);
  }

  /** What the shapes that look further have against all records together. */
  List<Finding> findings(Graph whole, Holder holder) {
    return findings(shapes.check(whole), holder);
  }

  /** Tells which record a node is in. */
  interface Holder {
    RdfRecord of(Node focus);
  }

  private List<Finding> findings(List<ShapeResult> results, Holder holder) {
    List<Finding> found = new ArrayList<>();
    for (ShapeResult result : results) {
      rule(result).ifPresent(rule -> found.add(finding(rule, result, holder.of(result.focus()))));
    }
    found.sort(Comparator.naturalOrder());
    // Two parts of one shape may have the same against a value.
    return found.stream().distinct().toList();
  }

  @Override
  public Optional<Rule> rule(String id) {
    return plan.rule(id);
  }

  @Override
  public @Nullable String shown(RdfRecord record, String value) {
    boolean hidden = model.personal().contains(record.type()) && !plan.options().showValues();
    return value.isEmpty() ? null : hidden ? Mask.shape(value) : value;
  }

  private Optional<Rule> rule(ShapeResult result) {
    String id =
        result.rule().isEmpty()
            ? Objects.requireNonNull(GIVEN.get(result.severity()))
            : result.rule();
    return rule(id);
  }

  private Finding finding(Rule rule, ShapeResult result, RdfRecord record) {
    Location at = record.at(result.focus(), result.predicate(), result.value(), result.path());
    Map<String, String> arguments =
        Map.of(
            "property", result.path(),
            "type", record.type(),
            "reason", result.message().en(),
            "reden", result.message().nl(),
            "source", result.ground());
    return rule.failsAt(at, record.subject(), arguments)
        .actual(shown(record, Shortened.text(result.shown())));
  }

  /** What stands behind the namespace of a name. */
  static String localName(Node node) {
    return node.toString().replaceFirst("^.*[/#](?=.)", "");
  }
}
