package nl.ijkpunt.validators.hosa;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.Strays;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.ThingCheck;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds classes and properties that the model does not have, and in what is lifted members that the
 * standard it is of does not have.
 */
@AutoService(Check.class)
public final class TermKnown implements ThingCheck {
  private static final String KNOWN = "hosa-term-known";
  private static final String REACHES = "hosa-term-reaches-concept";

  /** Vocabularies that say something of any thing, so that no concept of the sector is needed. */
  private static final List<String> GENERAL =
      List.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://www.w3.org/2000/01/rdf-schema#",
          "http://www.w3.org/2002/07/owl#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/dcat#",
          "http://www.w3.org/ns/prov#",
          "http://purl.org/dc/elements/1.1/",
          "http://purl.org/dc/terms/");

  @Override
  public List<String> rules() {
    return List.of(KNOWN, REACHES);
  }

  @Override
  public Fold begin(Run run) {
    return new Terms(run, run.rule(KNOWN), run.rule(REACHES));
  }

  private static final class Terms implements Fold {
    private final Run run;
    private final Optional<Rule> known;
    private final Optional<Rule> reaches;
    private long asked;
    private long lifted;

    Terms(Run run, Optional<Rule> known, Optional<Rule> reaches) {
      this.run = run;
      this.known = known;
      this.reaches = reaches;
    }

    @Override
    public void take(RdfChunk chunk, Consumer<Finding> findings) {
      for (RdfRecord record : chunk.records()) {
        if (chunk.liftedFrom() == null) {
          asked++;
          look(record, findings);
        } else if (record.strays() != null) {
          lifted++;
          strays(record, record.strays(), findings);
        }
      }
    }

    private void strays(RdfRecord record, Strays strays, Consumer<Finding> findings) {
      known.ifPresent(
          rule ->
              strays
                  .found()
                  .forEach(
                      stray ->
                          findings.accept(
                              rule.failsAt(
                                  stray.at(),
                                  record.subject(),
                                  words(stray.name(), stray.near(), strays.standard())))));
    }

    private static Map<String, String> words(String name, String near, String standard) {
      return near.isEmpty()
          ? Map.of("property", name, "standard", standard)
          : Map.of("property", name, "standard", standard, "suggestion", near);
    }

    private void look(RdfRecord record, Consumer<Finding> findings) {
      if (!isOurs(record)) {
        return;
      }
      Set<String> told = new HashSet<>();
      record
          .graph()
          .find()
          .forEachRemaining(
              said -> {
                Node term = term(said);
                if (term.isURI() && !isDescribed(term.getURI()) && told.add(term.getURI())) {
                  finding(record, said, term.getURI()).ifPresent(findings);
                }
              });
    }

    /** Whether it is of a class of the model: of others the run says that they are not checked. */
    private boolean isOurs(RdfRecord record) {
      return run.described().contains(run.model().base() + record.type());
    }

    /** What a statement uses of a vocabulary: a class where it says what something is. */
    private static Node term(Triple said) {
      return said.getPredicate().equals(RDF.type.asNode()) ? said.getObject() : said.getPredicate();
    }

    private boolean isDescribed(String term) {
      return run.described().contains(term) || GENERAL.stream().anyMatch(term::startsWith);
    }

    private Optional<Finding> finding(RdfRecord record, Triple said, String term) {
      String base = run.model().base();
      String name = term.startsWith(base) ? term.substring(base.length()) : term;
      Location at = record.at(said.getSubject(), said.getPredicate(), said.getObject(), name);
      Subject subject = record.subject();
      return term.startsWith(base)
          ? known.map(
              rule -> rule.failsAt(at, subject, words(name, near(name), rule.standards().get(0))))
          : reaches.map(rule -> rule.failsAt(at, subject, Map.of("property", name)));
    }

    private String near(String name) {
      return Nearest.to(name, names()).orElse("");
    }

    private List<String> names() {
      String base = run.model().base();
      return run.described().stream()
          .filter(term -> term.startsWith(base))
          .map(term -> term.substring(base.length()))
          .sorted()
          .toList();
    }

    @Override
    public OptionalLong asked(String rule) {
      return OptionalLong.of(rule.equals(KNOWN) ? asked + lifted : asked);
    }
  }
}
