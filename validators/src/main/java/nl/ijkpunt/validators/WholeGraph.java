package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.CoverageCount;
import nl.ijkpunt.standards.rdf.GraphOutline;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;

/** What all sources of a run say together, for the shapes that look across records. */
final class WholeGraph {
  private static final String OTHERS = "…";

  private final GraphRules rules;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<Node, RdfRecord> holders = new LinkedHashMap<>();
  private final SourcesAgree agreement;
  private final CoverageCount coverage;
  private final Map<ThingCheck, ThingCheck.Fold> folds;
  private final SortedMap<String, Long> strangers = new TreeMap<>();
  private final List<Notification> broken = new ArrayList<>();

  WholeGraph(GraphRules rules) {
    this.rules = rules;
    this.agreement = new SourcesAgree(rules);
    this.folds = rules.folds();
    this.coverage = new CoverageCount(rules.model().base());
  }

  /** Takes in the records of a chunk; chunks come in input order. */
  void add(RdfChunk chunk, Consumer<Finding> findings) {
    forEachFold(fold -> fold.take(chunk, findings));
    int column = coverage.column(chunk.place().source(), OTHERS);
    for (RdfRecord record : chunk.records()) {
      coverage.add(column, record);
      if (!rules.knows(record)) {
        strangers.merge(record.type(), 1L, Long::sum);
      }
      RdfRecord first = holders.get(record.root());
      if (first != null) {
        agreement.compare(first, record);
      }
      hold(record);
      record.graph().find().filterKeep(this::matters).forEachRemaining(graph::add);
    }
  }

  /** A check that breaks is asked no more, and keeps no other from being asked. */
  private void forEachFold(Consumer<ThingCheck.Fold> step) {
    folds.entrySet().removeIf(entry -> breaks(entry.getKey(), () -> step.accept(entry.getValue())));
  }

  private boolean breaks(ThingCheck check, Runnable step) {
    try {
      step.run();
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      check.rules().stream()
          .filter(rule -> rules.rule(rule).isPresent())
          .forEach(rule -> broken.add(Undecided.rule(rule, e, null)));
      return true;
    }
  }

  /** Of a million records only what somebody may ask for is held. */
  private void hold(RdfRecord record) {
    RdfRecord held =
        record.only(
            property -> rules.shapes().isSingle(property),
            property -> rules.shapes().lookAcross(property));
    record.own().forEach(node -> holders.putIfAbsent(node, held));
  }

  private boolean matters(Triple statement) {
    Node property = statement.getPredicate();
    return rules.shapes().lookAcross(property) || property.equals(OWL.imports.asNode());
  }

  /** How often a rule had something to decide; empty where that is of every record. */
  OptionalLong asked(String rule) {
    if (rule.equals(SourcesAgree.RULE)) {
      return OptionalLong.of(agreement.compared());
    }
    return folds.entrySet().stream()
        .filter(entry -> entry.getKey().rules().contains(rule))
        .map(entry -> entry.getValue().asked(rule))
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** What of the model each source fills. */
  Coverage coverage() {
    return coverage.coverage(GraphOutline.of(rules.model()));
  }

  /** Says what only all records together can tell. */
  void finish(Consumer<Finding> findings, Consumer<Notification> notifications) {
    tell(notifications);
    if (holders.isEmpty()) {
      return;
    }
    agreement.findings().forEach(findings);
    forEachFold(fold -> fold.finish(findings));
    broken.forEach(notifications);
    rules.shapes().describeClasses(graph);
    try {
      rules.findings(graph, this::holder).forEach(findings);
    } catch (RuntimeException | StackOverflowError e) {
      String why = Undecided.why(e);
      notifications.accept(
          new Notification(
              true,
              new Text(
                  "the shapes that look at the whole graph broke: " + why,
                  "de shapes die naar de hele graaf kijken braken: " + why),
              null,
              null));
    }
  }

  /** A shape may be about a node that no record is about: that is told with the first record. */
  private RdfRecord holder(Node focus) {
    RdfRecord record = holders.get(focus);
    return record != null ? record : Objects.requireNonNull(holders.values().iterator().next());
  }

  private void tell(Consumer<Notification> notifications) {
    rules.shapes().imports().forEach(name -> notifications.accept(notFollowed(name)));
    graph
        .find(Node.ANY, OWL.imports.asNode(), Node.ANY)
        .forEachRemaining(t -> notifications.accept(notFollowed(String.valueOf(t.getObject()))));
    if (!strangers.isEmpty()) {
      String which =
          strangers.entrySet().stream()
              .map(entry -> "%s (%d)".formatted(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      notifications.accept(
          new Notification(
              false,
              new Text(
                  "not checked, as the standard has no class for them: " + which,
                  "niet getoetst, want de standaard heeft er geen klasse voor: " + which),
              null,
              null));
    }
  }

  private static Notification notFollowed(String name) {
    return new Notification(
        false,
        new Text(
            "owl:imports of %s is not followed; give what it holds as well".formatted(name),
            "owl:imports van %s wordt niet gevolgd; geef ook wat erin staat".formatted(name)),
        null,
        null);
  }
}
