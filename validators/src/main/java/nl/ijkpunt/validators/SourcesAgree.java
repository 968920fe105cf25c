package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RdfRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds what one source says of a thing, and another says otherwise. */
final class SourcesAgree {
  private final GraphRules rules;
  private final Optional<Rule> rule;
  private final List<Finding> findings = new ArrayList<>();

  SourcesAgree(GraphRules rules) {
    this.rules = rules;
    this.rule = rules.rule("hosa-sources-agree");
  }

  /** What was found so far. */
  List<Finding> findings() {
    return findings;
  }

  /** Compares what a source says of a thing with what the first source said of it. */
  void compare(RdfRecord first, RdfRecord later) {
    if (rule.isEmpty() || first.source().source().equals(later.source().source())) {
      return;
    }
    later
        .graph()
        .find(later.root(), Node.ANY, Node.ANY)
        .filterKeep(said -> rules.shapes().isSingle(said.getPredicate()))
        .filterKeep(said -> !said.getObject().isBlank() && isDenied(first, said))
        .forEachRemaining(said -> findings.add(finding(rule.get(), first, later, said)));
  }

  /** Whether a record has the property, with other values only. */
  private static boolean isDenied(RdfRecord first, Triple said) {
    List<Node> values =
        first
            .graph()
            .find(first.root(), said.getPredicate(), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    return !values.isEmpty() && values.stream().noneMatch(said.getObject()::sameValueAs);
  }

  private Finding finding(Rule broken, RdfRecord first, RdfRecord later, Triple said) {
    String property = GraphRules.localName(said.getPredicate());
    Location at = later.at(later.root(), said.getPredicate(), said.getObject(), property);
    Map<String, String> arguments = Map.of("property", property, "source", first.source().source());
    Node value = said.getObject();
    String shown = value.isLiteral() ? value.getLiteralLexicalForm() : GraphRules.localName(value);
    return broken
        .failsAt(at, later.subject(), arguments)
        .actual(rules.shown(later, Shortened.text(shown)));
  }
}
