package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of identifiers of which it can be seen whether a text may be one. */
public enum IdentifierCoding {
  ISBN("(?i)(?:urn:isbn:|isbn[ :]*)?[0-9X -]{10,17}"),
  ISSN("(?i)(?:urn:issn:|issn[ :]*)?[0-9]{4}-?[0-9]{3}[0-9X]"),
  DOI("(?i)(?:doi: ?|https?://(?:dx\\.)?doi\\.org/|info:doi/)?10\\.[0-9.]{4,}/\\S+"),
  UUID("(?i)(?:urn:uuid:)?\\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}?"),
  URI("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"),
  URL("[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]+"),
  URN("(?i)urn:[a-z0-9][a-z0-9-]{1,31}:[^\\s<>\"{}|\\\\^`]+");

  private final Pattern form;

  IdentifierCoding(String form) {
    this.form = Pattern.compile(form);
  }

  /** The kind that a catalogue says its entries are of, such as {@code urn:isbn} or DOI. */
  public static Optional<IdentifierCoding> of(String catalogue) {
    String name = catalogue.strip().toUpperCase(ROOT);
    if (name.startsWith("URN:")) {
      name = name.substring("URN:".length());
    }
    for (IdentifierCoding coding : values()) {
      if (coding.name().equals(name)) {
        return Optional.of(coding);
      }
    }
    return Optional.empty();
  }

  /** Whether a text has the form of such an identifier; check digits are not worked out. */
  public boolean hasForm(String text) {
    return form.matcher(text).matches();
  }
}
