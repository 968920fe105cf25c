package nl.ijkpunt.validators.nllom.structure;

import static java.util.Locale.ROOT;

/** What can be wrong with the structure of a record, each with a rule and a page of its own. */
enum Mistake {
  ROOT_NAMESPACE,
  OLD_NAMESPACE,
  ONE_NAMESPACE,
  ELEMENT_KNOWN,
  ELEMENT_CASE,
  ELEMENT_OF_BINDING,
  FOREIGN_ELEMENT,
  ORDER,
  ONCE,
  IMS_ONCE,
  NL_LOM_ONCE,
  REQUIRED,
  NO_TEXT,
  LOOSE_TEXT,
  IMS_IDENTIFIER,
  ATTRIBUTE_KNOWN,
  ATTRIBUTE_VALUE,
  LANGUAGE_ATTRIBUTE,
  LANGUAGE_TAG,
  NUMBER,
  DATE,
  DATE_ZONE,
  DURATION,
  STRICT_SOURCE,
  STRICT_VALUE,
  SCHEMA_LOCATION;

  private final String rule = "nl-lom-structure-" + name().toLowerCase(ROOT).replace('_', '-');

  /** The id of its rule. */
  String rule() {
    return rule;
  }
}
