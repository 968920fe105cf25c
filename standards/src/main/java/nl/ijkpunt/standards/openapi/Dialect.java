package nl.ijkpunt.standards.openapi;

import nl.ijkpunt.standards.pack.Placed;

/**
 * How a document writes its schemas.
 *
 * @param siblings whether what stands beside a reference counts
 * @param nullable whether {@code nullable} says that null is allowed
 */
record Dialect(String name, boolean siblings, boolean nullable) {
  static final Dialect OPENAPI_3_0 = new Dialect("OpenAPI 3.0", false, true);
  static final Dialect OPENAPI_3_1 = new Dialect("OpenAPI 3.1", true, false);
  static final Dialect OLDER = new Dialect("JSON Schema, draft 7 or older", false, false);
  static final Dialect NEWER = new Dialect("JSON Schema 2019-09 or later", true, false);

  /**
   * The dialect of a document with an {@code openapi} at its top.
   *
   * @throws IllegalArgumentException when it is a version that is not supported
   */
  static Dialect ofOpenApi(Placed top) {
    String version = top.member("openapi").map(Placed::text).orElse("");
    if (version.startsWith("3.0")) {
      return OPENAPI_3_0;
    }
    if (version.matches("3\\.[12].*")) {
      return OPENAPI_3_1;
    }
    throw new IllegalArgumentException(
        "%s is OpenAPI %s; 3.0 and 3.1 can be imported".formatted(top.document().name(), version));
  }

  /** The dialect of a schema that stands by itself. */
  static Dialect ofSchema(Placed top) {
    String dialect = top.text("$schema").orElse("");
    return dialect.matches(".*draft-0[3-7].*") ? OLDER : NEWER;
  }
}
