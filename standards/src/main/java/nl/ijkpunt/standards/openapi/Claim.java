package nl.ijkpunt.standards.openapi;

import nl.ijkpunt.standards.pack.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document says about a schema and that a validator can confirm or refute.
 *
 * @param place where it is said
 * @param schema the name of the schema it is said of, or of what that stands in
 * @param within the way to it in that schema, as a JSON Pointer
 * @param value the value it speaks of
 */
public record Claim(Kind kind, Placed place, String schema, String within, @Nullable Object value) {

  /** What is claimed. */
  public enum Kind {
    /** The value conforms to the schema. */
    EXAMPLE,
    /** Null conforms to the schema. */
    NULL_ALLOWED,
    /** No data conforms to two of its branches. */
    BRANCHES_APART
  }
}
