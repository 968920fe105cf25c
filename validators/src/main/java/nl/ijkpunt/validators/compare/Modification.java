package nl.ijkpunt.validators.compare;

import java.util.Locale;
import nl.ijkpunt.standards.finding.Text;

/**
 * A difference between a profile and its base, and what it does to readers of the base.
 *
 * @param place where members are added
 * @param why why it is of this kind
 */
public record Modification(Difference difference, Kind kind, Place place, Text why) {

  /** What it does to readers of the base. */
  @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
  public enum Kind {
    /** They still understand everything. */
    RESTRICTIVE("restrictive", "beperkend"),
    /** They may not understand all of it. */
    EXTENSIVE("extensive", "uitbreidend"),
    /** They may misunderstand it. */
    INCOMPATIBLE("incompatible", "onverenigbaar");

    private final Text words;

    Kind(String en, String nl) {
      this.words = new Text(en, nl);
    }

    /** What people call it. */
    public Text words() {
      return words;
    }

    /** What machines call it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where something is added. */
  public enum Place {
    CONSUMER,
    EXT,
    ELSEWHERE
  }

  boolean isExtensiveElsewhere() {
    return kind == Kind.EXTENSIVE && place == Place.ELSEWHERE;
  }
}
