package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Looks whether a source that is a graph says which standard it follows and where it comes from. A
 * source that is lifted follows the standard that it is lifted from, and no format that is lifted
 * has a place for where data comes from.
 */
@AutoService(Check.class)
public final class SourceDeclares implements ThingCheck {
  private static final String STANDARD = "hosa-standard-declared";
  private static final String PROVENANCE = "hosa-provenance-present";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  @Override
  public List<String> rules() {
    return List.of(STANDARD, PROVENANCE);
  }

  @Override
  public Fold begin(Run run) {
    Set<Node> provenance =
        Set.of(
            DCTerms.source.asNode(),
            DCTerms.provenance.asNode(),
            NodeFactory.createURI(PROV + "wasDerivedFrom"),
            NodeFactory.createURI(PROV + "wasAttributedTo"),
            NodeFactory.createURI(run.model().base() + "bron"));
    return new Sources(run, provenance);
  }

  private static final class Sources implements Fold {
    private final Run run;
    private final Set<Node> provenance;
    private final Map<String, Told> graphs = new LinkedHashMap<>();
    private final Set<String> lifted = new HashSet<>();

    Sources(Run run, Set<Node> provenance) {
      this.run = run;
      this.provenance = provenance;
    }

    /** What a source has told so far. */
    private static final class Told {
      private final RdfRecord first;
      private boolean standard;
      private boolean origin;

      Told(RdfRecord first) {
        this.first = first;
      }
    }

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      String source = chunk.place().source();
      if (chunk.liftedFrom() != null) {
        lifted.add(source);
        return;
      }
      for (RdfRecord record : chunk.records()) {
        Told told = graphs.computeIfAbsent(source, any -> new Told(record));
        record
            .graph()
            .find()
            .forEachRemaining(
                said -> {
                  told.standard |= said.getPredicate().equals(DCTerms.conformsTo.asNode());
                  told.origin |= provenance.contains(said.getPredicate());
                });
      }
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      for (Told told : graphs.values()) {
        if (!told.standard) {
          tell(STANDARD, told.first, findings);
        }
        if (!told.origin) {
          tell(PROVENANCE, told.first, findings);
        }
      }
    }

    private void tell(String rule, RdfRecord first, Consumer<Finding> findings) {
      run.rule(rule)
          .ifPresent(
              broken ->
                  findings.accept(
                      broken.failsAt(
                          first.at(first.root(), Node.ANY, Node.ANY, ""),
                          first.subject(),
                          Map.of())));
    }

    @Override
    public OptionalLong asked(String rule) {
      return OptionalLong.of(graphs.size() + (rule.equals(STANDARD) ? lifted.size() : 0));
    }
  }
}
