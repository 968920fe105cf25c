package nl.ijkpunt.validators.nllom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.lom.LomNode;
import org.jspecify.annotations.Nullable;

/** What a classification with a taxonomy can be for. */
final class Purposes {
  private static final List<String> LEVEL =
      List.of("educational level", "accessibility restrictions");
  private static final List<String> SUBJECT = List.of("discipline");
  private static final List<String> OBJECTIVE = List.of("competency", "educational objective");
  private static final List<String> IDEA = List.of("idea");

  /** By what the name of the taxonomy holds. */
  private static final Map<String, List<String>> BY_NAME =
      Map.ofEntries(
          Map.entry("_educationallevel_", LEVEL),
          Map.entry("_discipline_", SUBJECT),
          Map.entry("vakaanduidingen", SUBJECT),
          Map.entry("domeinoverstijgende_vakken", SUBJECT),
          Map.entry("opleidingsdomeinen", SUBJECT),
          Map.entry("ho_vakken", SUBJECT),
          Map.entry("kerndoelen", OBJECTIVE),
          Map.entry("referentiekader", List.of("skill level")),
          Map.entry("classification_idea_", IDEA),
          Map.entry("lom_field_validation", IDEA),
          Map.entry("so_learner_properties", List.of("accessibility restrictions")),
          Map.entry("accessrights", List.of("access rights")),
          Map.entry("gegevensdrager", List.of("medium")));

  private Purposes() {}

  /** The purposes that fit a way through a taxonomy; none where nothing is known of it. */
  static Set<String> of(@Nullable CodeList list, LomNode path) {
    if (list == null) {
      return Set.of();
    }
    for (Map.Entry<String, List<String>> named : BY_NAME.entrySet()) {
      if (list.id().contains(named.getKey())) {
        return new LinkedHashSet<>(named.getValue());
      }
    }
    Set<String> ofConcepts = new TreeSet<>();
    for (LomNode taxon : path.all("taxon")) {
      list.find(taxon.textOf("id"))
          .map(concept -> concept.extra("purpose"))
          .filter(purpose -> !purpose.isEmpty())
          .ifPresent(ofConcepts::add);
    }
    // Core objectives were competencies before they were concepts.
    if (ofConcepts.contains("educational objective")) {
      ofConcepts.add("competency");
    }
    return ofConcepts;
  }
}
