package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;

/** Holds the value of each vocabulary field to the vocabulary that its source names. */
@AutoService(Check.class)
public final class VocabularyValues implements LomCheckGroup {
  private static final String REQUIREMENT = "technical/requirement/orComposite/";

  @Override
  public List<Check> checks() {
    return List.of(
        of("structure", "general/structure"),
        of("aggregation-level", "general/aggregationLevel"),
        of("status", "lifeCycle/status"),
        of("contribute-role", "lifeCycle/contribute/role"),
        of("metadata-contribute-role", "metaMetadata/contribute/role"),
        of("requirement-type", REQUIREMENT + "type"),
        of("requirement-name", REQUIREMENT + "name"),
        of("interactivity-type", "educational/interactivityType"),
        of("learning-resource-type", "educational/learningResourceType"),
        of("interactivity-level", "educational/interactivityLevel"),
        of("semantic-density", "educational/semanticDensity"),
        of("intended-end-user-role", "educational/intendedEndUserRole"),
        of("context", "educational/context"),
        of("difficulty", "educational/difficulty"),
        of("cost", "rights/cost"),
        of("copyright", "rights/copyrightAndOtherRestrictions"),
        of("relation-kind", "relation/kind"),
        of("purpose", "classification/purpose"));
  }

  private static Check of(String name, String path) {
    return new InVocabulary("nl-lom-" + name + "-in-vocabulary", path);
  }
}
