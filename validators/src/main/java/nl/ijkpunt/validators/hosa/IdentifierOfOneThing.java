package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EarlierThings;
import nl.ijkpunt.validators.EarlierThings.Thing;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds identifiers made to be one of a kind that stand for two things. */
@AutoService(Check.class)
public final class IdentifierOfOneThing implements ThingCheck {
  private static final String RULE = "hosa-identifier-of-one-thing";
  private static final Pattern UNIQUE =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(https?|urn):.+");

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  /** Whether it is of a form that no two things share; codes are each organisation's own. */
  static boolean isUnique(String identifier) {
    return UNIQUE.matcher(identifier).matches();
  }

  /** Whether one thing is named below the other: what is told of one record is one. */
  static boolean isBelow(String one, String other) {
    return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
  }

  @Override
  public Fold begin(Run run) {
    Rule rule = run.rule(RULE).orElseThrow();
    Node property = NodeFactory.createURI(run.model().identifier());
    return new Identifiers(run, rule, property, new HashMap<>());
  }

  private record Identifiers(Run run, Rule rule, Node property, Map<String, Thing> first)
      implements Fold {

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      for (RdfRecord record : chunk.records()) {
        if (record.root().isURI()) {
          EarlierThings.identifiers(record, property).stream()
              .filter(IdentifierOfOneThing::isUnique)
              .sorted()
              .forEach(identifier -> take(identifier, record, findings));
        }
      }
    }

    /** Whether it is known by this within what it is a part of, as learning outcomes are. */
    private static boolean isOfItsPlace(String identifier, Thing one, Thing other) {
      String end = "/" + identifier;
      return one.type().equals(other.type())
          && one.name().endsWith(end)
          && other.name().endsWith(end);
    }

    private void take(String identifier, RdfRecord record, Consumer<Finding> findings) {
      Thing thing = new Thing(record.root().getURI(), record.type());
      Thing before = first.putIfAbsent(identifier, thing);
      if (before == null
          || isBelow(before.name(), thing.name())
          || isOfItsPlace(identifier, before, thing)) {
        return;
      }
      Node value = NodeFactory.createLiteralString(identifier);
      String name = "identificatie";
      findings.accept(
          rule.failsAt(
                  record.at(record.root(), property, value, name),
                  record.subject(),
                  Map.of("property", name, "other", before.type()))
              .actual(run.shown(record, identifier)));
    }
  }
}
