package nl.ijkpunt.validators.compare;

import java.util.List;
import java.util.Locale;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.compare.Modification.Kind;
import nl.ijkpunt.validators.compare.Modification.Place;

/**
 * What a profile does to its base, modification by modification, and which of the five types it is.
 *
 * @param reading whether it says what is accepted, and not what is produced: it may be wider
 */
public record Classification(List<Modification> modifications, boolean reading) {

  public Classification {
    modifications = List.copyOf(modifications);
  }

  /** The classification of differences from a base to a profile. */
  public static Classification of(
      List<Difference> differences, ModelComparison models, boolean reading) {
    Judgement judgement = new Judgement(models, differences);
    return new Classification(
        differences.stream()
            .filter(difference -> difference.kind() != Difference.Kind.RENAMED)
            .map(judgement::of)
            .toList(),
        reading);
  }

  /** The five types of profile. */
  @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
  public enum Type {
    LIMITING("limiting", "beperkend"),
    LIMITING_WITH_EXT("limiting with ext", "beperkend met ext"),
    LIMITING_WITH_CONSUMER("limiting with consumer", "beperkend met consumer"),
    EXTENDING_WITH_CONSUMER("extending with consumer", "uitbreidend met consumer"),
    INCOMPATIBLE("incompatible", "onverenigbaar");

    private final Text words;

    Type(String en, String nl) {
      this.words = new Text(en, nl);
    }

    /** What people call it. */
    public Text words() {
      return words;
    }

    /** What machines call it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether it restricts and extends at once, which a profile of what is produced may not. */
  public boolean isMixed() {
    return !reading
        && modifications.stream().anyMatch(m -> m.kind() == Kind.RESTRICTIVE)
        && modifications.stream().anyMatch(Modification::isExtensiveElsewhere);
  }

  /** Which type it is. */
  public Type type() {
    if (isMixed() || modifications.stream().anyMatch(m -> m.kind() == Kind.INCOMPATIBLE)) {
      return Type.INCOMPATIBLE;
    }
    if (modifications.stream().anyMatch(Modification::isExtensiveElsewhere)) {
      return Type.EXTENDING_WITH_CONSUMER;
    }
    return adds(Place.CONSUMER)
        ? Type.LIMITING_WITH_CONSUMER
        : adds(Place.EXT) ? Type.LIMITING_WITH_EXT : Type.LIMITING;
  }

  private boolean adds(Place place) {
    return modifications.stream().anyMatch(m -> m.kind() == Kind.EXTENSIVE && m.place() == place);
  }
}
