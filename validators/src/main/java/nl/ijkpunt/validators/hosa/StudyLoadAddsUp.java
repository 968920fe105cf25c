package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the study load of parts. Where a part does not say its load, or says it in another unit,
 * there is nothing to add up; nor is there where there is one part only.
 */
@AutoService(Check.class)
public final class StudyLoadAddsUp implements ThingCheck {
  private static final String RULE = "hosa-study-load-adds-up";

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public Fold begin(Run run) {
    return new Loads(run.rule(RULE).orElseThrow(), run.model().base());
  }

  /** How much something takes, and in what. */
  private record Load(Subject subject, Location at, BigDecimal amount, @Nullable Node unit) {}

  private static final class Loads implements Fold {
    private final Rule rule;
    private final Node amount;
    private final Node unit;
    private final Node partOf;
    private final Map<Node, Load> loads = new LinkedHashMap<>();
    private final Map<Node, List<Node>> parts = new LinkedHashMap<>();
    private long added;

    Loads(Rule rule, String base) {
      this.rule = rule;
      this.amount = NodeFactory.createURI(base + "studielast");
      this.unit = NodeFactory.createURI(base + "studielasteenheid");
      this.partOf = NodeFactory.createURI(base + "onderdeelVan");
    }

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      for (RdfRecord record : chunk.records()) {
        value(record, partOf)
            .filterKeep(whole -> !whole.isLiteral())
            .forEachRemaining(
                whole -> {
                  List<Node> known = parts.computeIfAbsent(whole, any -> new ArrayList<>());
                  if (!known.contains(record.root())) {
                    known.add(record.root());
                  }
                });
        value(record, amount)
            .filterKeep(Node::isLiteral)
            .nextOptional()
            .ifPresent(said -> load(record, said));
      }
    }

    private static ExtendedIterator<Node> value(RdfRecord record, Node property) {
      return record.graph().find(record.root(), property, Node.ANY).mapWith(Triple::getObject);
    }

    private void load(RdfRecord record, Node said) {
      try {
        BigDecimal much = new BigDecimal(said.getLiteralLexicalForm());
        Node in = value(record, unit).nextOptional().orElse(null);
        Location at = record.at(record.root(), amount, said, "studielast");
        loads.putIfAbsent(record.root(), new Load(record.subject(), at, much, in));
      } catch (NumberFormatException e) {
        // That it is no number is for the rule on the form of values.
      }
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      parts.forEach(
          (whole, below) -> {
            Load said = loads.get(whole);
            BigDecimal sum = said == null ? null : sum(said, below);
            if (said != null && sum != null) {
              added++;
              if (sum.compareTo(said.amount()) != 0) {
                findings.accept(finding(said, below.size(), sum));
              }
            }
          });
    }

    private @Nullable BigDecimal sum(Load whole, List<Node> below) {
      if (below.size() < 2) {
        return null;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (Node part : below) {
        Load load = loads.get(part);
        if (load == null || !Objects.equals(load.unit(), whole.unit())) {
          return null;
        }
        sum = sum.add(load.amount());
      }
      return sum;
    }

    private Finding finding(Load whole, int count, BigDecimal sum) {
      Map<String, String> arguments =
          Map.of(
              "property", "studielast",
              "sum", sum.stripTrailingZeros().toPlainString(),
              "count", String.valueOf(count));
      return rule.failsAt(whole.at(), whole.subject(), arguments)
          .actual(whole.amount().stripTrailingZeros().toPlainString());
    }

    @Override
    public OptionalLong asked(String any) {
      return OptionalLong.of(added);
    }
  }
}
