package nl.ijkpunt.standards.openapi;

import java.util.Set;

/** Keywords that say something about data and ask nothing of it. */
final class Annotations {
  static final Set<String> NAMES =
      Set.of(
          "title",
          "description",
          "summary",
          "example",
          "examples",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "externalDocs",
          "xml",
          "discriminator",
          "$comment",
          "$schema",
          "$id",
          "$anchor",
          "$defs",
          "definitions",
          "$vocabulary",
          "contentEncoding",
          "contentMediaType");

  /** Those that a standard's folder has no use for. */
  static final Set<String> LEFT_OUT =
      Set.of(
          "example",
          "examples",
          "externalDocs",
          "xml",
          "discriminator",
          "$schema",
          "$id",
          "$anchor",
          "$dynamicAnchor",
          "$defs",
          "definitions",
          "$vocabulary");

  private Annotations() {}
}
