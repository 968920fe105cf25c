package nl.ijkpunt.validators.compare;

import java.util.Locale;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a member of data that conforms to one profile, when a reader of another gets it.
 *
 * @param example a record that conforms to the first and shows it; null where none was found, so
 *     that it may happen and has not been shown
 */
public record Reading(Kind kind, Difference difference, @Nullable String example) {

  /** What becomes of it. */
  @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
  public enum Kind {
    REFUSED("refused", "geweigerd"),
    IGNORED("ignored", "genegeerd"),
    MISREAD("misread", "verkeerd begrepen"),
    /** Who adds a member under this name of its own accord is refused. */
    CLASHES("name taken", "naam bezet");

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

  /** Whether an example shows it. */
  public boolean isShown() {
    return example != null;
  }

  /** The member, regardless of conditions. */
  public String plainPath() {
    return difference.path().replaceAll("\\[[^\\]]*\\]", "");
  }
}
