package nl.ijkpunt.standards.openapi;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.pack.Placed;

/**
 * How a document writes its schemas.
 *
 * @param siblings whether what stands beside a reference counts
 * @param nullable whether {@code nullable} says that null is allowed
 * @param keywords the keywords that it has; what begins with {@code x-} is nobody's
 */
record Dialect(String name, boolean siblings, boolean nullable, Set<String> keywords) {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "$ref",
          "additionalProperties",
          "allOf",
          "anyOf",
          "default",
          "deprecated",
          "description",
          "discriminator",
          "enum",
          "example",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "externalDocs",
          "format",
          "items",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "not",
          "oneOf",
          "pattern",
          "properties",
          "readOnly",
          "required",
          "title",
          "type",
          "uniqueItems",
          "writeOnly",
          "xml");

  private static final Set<String> OF_JSON_SCHEMA =
      Set.of(
          "$anchor",
          "$comment",
          "$defs",
          "$dynamicAnchor",
          "$dynamicRef",
          "$id",
          "$recursiveAnchor",
          "$recursiveRef",
          "$schema",
          "$vocabulary",
          "additionalItems",
          "const",
          "contains",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "definitions",
          "dependencies",
          "dependentRequired",
          "dependentSchemas",
          "else",
          "examples",
          "id",
          "if",
          "maxContains",
          "minContains",
          "patternProperties",
          "prefixItems",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");

  /** Tells nobody anything: schemas that stand by themselves carry these beside their keywords. */
  private static final Set<String> HARMLESS = Set.of("summary", "examples", "$id", "$schema", "id");

  static final Dialect OPENAPI_3_0 =
      new Dialect("OpenAPI 3.0", false, true, and(EVERYWHERE, Set.of("nullable")));
  static final Dialect OPENAPI_3_1 =
      new Dialect("OpenAPI 3.1", true, false, and(EVERYWHERE, OF_JSON_SCHEMA));
  static final Dialect OLDER =
      new Dialect("JSON Schema, draft 7 or older", false, false, and(EVERYWHERE, OF_JSON_SCHEMA));
  static final Dialect NEWER =
      new Dialect("JSON Schema 2019-09 or later", true, false, and(EVERYWHERE, OF_JSON_SCHEMA));

  private static Set<String> and(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /** Whether this is a keyword here. */
  boolean knows(String keyword) {
    return keywords.contains(keyword);
  }

  /** Whether there is something to tell about a name that is no keyword here. */
  boolean minds(String name) {
    return !knows(name) && !name.startsWith("x-") && !HARMLESS.contains(name);
  }

  /** What may have been meant by a name that is no keyword here. */
  Optional<String> meant(String name) {
    return switch (name) {
      case "nullable" -> Optional.of("type: [..., 'null']");
      case "const" -> Optional.of("enum");
      default -> Nearest.to(name, new TreeSet<>(keywords));
    };
  }

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
    if (version.startsWith("3.1")) {
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
