package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EarlierThings;
import nl.ijkpunt.validators.EarlierThings.Thing;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Compares what things are known by with an earlier export. */
@AutoService(Check.class)
public final class IdentifierStays implements ThingCheck {
  private static final String STAYS = "hosa-identifier-stays";
  private static final String NOT_REUSED = "hosa-identifier-not-reused";
  private static final String PROPERTY = "identificatie";

  @Override
  public List<String> rules() {
    return List.of(STAYS, NOT_REUSED);
  }

  @Override
  public Fold begin(Run run) {
    EarlierThings earlier = run.earlier();
    return earlier == null
        ? new Nothing()
        : new Comparison(run, earlier, NodeFactory.createURI(run.model().identifier()));
  }

  /** Without an earlier export there is nothing to compare. */
  private static final class Nothing implements Fold {
    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      // Nothing is compared.
    }

    @Override
    public OptionalLong asked(String rule) {
      return OptionalLong.of(0);
    }
  }

  private static final class Comparison implements Fold {
    private final Run run;
    private final EarlierThings earlier;
    private final Node property;
    private final Set<String> here = new HashSet<>();
    private final List<Moved> moved = new ArrayList<>();
    private long sameThings;
    private long sameIdentifiers;

    Comparison(Run run, EarlierThings earlier, Node property) {
      this.run = run;
      this.earlier = earlier;
      this.property = property;
    }

    /** An identifier that another thing had. */
    private record Moved(RdfRecord record, String identifier, Thing before) {}

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      for (RdfRecord record : chunk.records()) {
        if (record.root().isURI()) {
          take(record, findings);
        }
      }
    }

    private void take(RdfRecord record, Consumer<Finding> findings) {
      String name = record.root().getURI();
      here.add(name);
      Set<String> now = EarlierThings.identifiers(record, property);
      Set<String> before = best(earlier.identifiers(name));
      if (!before.isEmpty()) {
        sameThings++;
        if (Collections.disjoint(before, now)) {
          String old = String.join(", ", before.stream().sorted().toList());
          tell(
              STAYS,
              record,
              String.join(", ", best(now).stream().sorted().toList()),
              old,
              findings);
        }
      }
      for (String identifier : now.stream().sorted().toList()) {
        Set<Thing> holders = earlier.holders(identifier);
        if (holders.isEmpty()) {
          continue;
        }
        sameIdentifiers++;
        boolean same =
            holders.stream().anyMatch(one -> IdentifierOfOneThing.isBelow(one.name(), name));
        if (!same && IdentifierOfOneThing.isUnique(identifier)) {
          holders.forEach(one -> moved.add(new Moved(record, identifier, one)));
        }
      }
    }

    /** Those that are one of a kind, where there are any: a code is in the name of the thing. */
    private static Set<String> best(Set<String> identifiers) {
      Set<String> unique = new HashSet<>(identifiers);
      unique.removeIf(one -> !IdentifierOfOneThing.isUnique(one));
      return unique.isEmpty() ? identifiers : unique;
    }

    /** A thing that is gone may be this one under another code; one that is there is not. */
    @Override
    public void finish(Consumer<Finding> findings) {
      for (Moved one : moved) {
        boolean other = !one.before().type().equals(one.record().type());
        if (other || here.contains(one.before().name())) {
          tell(NOT_REUSED, one.record(), one.identifier(), one.before().type(), findings);
        }
      }
    }

    private void tell(
        String id, RdfRecord record, String now, String before, Consumer<Finding> findings) {
      String shown = id.equals(STAYS) ? run.shown(record, before) : before;
      Map<String, String> arguments =
          Map.of("property", PROPERTY, "before", shown == null ? "" : shown);
      run.rule(id)
          .ifPresent(
              rule ->
                  findings.accept(
                      rule.failsAt(
                              record.at(record.root(), property, Node.ANY, PROPERTY),
                              record.subject(),
                              arguments)
                          .actual(run.shown(record, now))));
    }

    @Override
    public OptionalLong asked(String rule) {
      return OptionalLong.of(rule.equals(STAYS) ? sameThings : sameIdentifiers);
    }
  }
}
