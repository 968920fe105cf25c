package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Looks whether fields and languages are of the lists that Europe has for them. */
@AutoService(Check.class)
public final class Exportable implements ThingCheck {
  private static final List<String> GATES = List.of("elm", "qualitylink");
  private static final String FIELD = "-field-listed";
  private static final String LANGUAGE = "-text-language-known";

  @Override
  public List<String> rules() {
    return GATES.stream().flatMap(gate -> List.of(gate + FIELD, gate + LANGUAGE).stream()).toList();
  }

  @Override
  public Fold begin(Run run) {
    Set<String> languages = new HashSet<>(run.codes("iso-639-1"));
    languages.addAll(run.codes("iso-639-2"));
    // Codes that stand for not knowing which language it is.
    languages.removeAll(Set.of("und", "zxx", "mul", "mis"));
    return new Looking(run, Set.copyOf(run.codes("isced-f")), languages);
  }

  private record Looking(Run run, Set<String> fields, Set<String> languages) implements Fold {

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      for (RdfRecord record : chunk.records()) {
        look(record, "isced", FIELD, this::isListed, findings);
        look(record, "naam", LANGUAGE, this::isKnown, findings);
      }
    }

    private boolean isListed(Node value) {
      return fields.contains(value.getLiteralLexicalForm());
    }

    private boolean isKnown(Node value) {
      String tag = value.getLiteralLanguage().toLowerCase(Locale.ROOT);
      return languages.contains(tag.split("-", 2)[0]);
    }

    private void look(
        RdfRecord record,
        String property,
        String rule,
        Predicate<Node> fits,
        Consumer<Finding> findings) {
      Node said = NodeFactory.createURI(run.model().base() + property);
      List<Node> wrong =
          record
              .graph()
              .find(record.root(), said, Node.ANY)
              .mapWith(Triple::getObject)
              .filterKeep(value -> value.isLiteral() && !fits.test(value))
              .toList();
      for (Node value : wrong) {
        for (String gate : GATES) {
          run.rule(gate + rule)
              .ifPresent(
                  asked ->
                      findings.accept(
                          asked
                              .failsAt(
                                  record.at(record.root(), said, value, property),
                                  record.subject(),
                                  Map.of("property", property))
                              .actual(run.shown(record, value.getLiteralLexicalForm()))));
        }
      }
    }
  }
}
