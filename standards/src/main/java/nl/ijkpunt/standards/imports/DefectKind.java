package nl.ijkpunt.standards.imports;

import java.util.Locale;

/** What may be the matter with a specification; what that means is told by the rule of its id. */
public enum DefectKind {
  NOT_READ,
  NAME_TWICE,
  REF_DANGLES,
  REF_OUTSIDE,
  REF_CIRCLE,
  MAPPING_DANGLES,
  REF_STRAY,
  REF_SIBLINGS,
  NO_SCHEMA,
  KEYWORD_MALFORMED,
  KEYWORD_UNKNOWN,
  NULL_UNQUOTED,
  ENUM_ON_ARRAY,
  BRANCHES_OVERLAP,
  NULL_NEVER,
  FORMAT_UNKNOWN,
  EXAMPLE_FAILS,
  REQUIRED_UNKNOWN,
  BOOLEAN_FROM_WORD,
  WORD_UNQUOTED,
  NOT_SUPPORTED,
  OTHER_DOCUMENTS,
  NOT_TAKEN_IN,
  TYPE_WITHOUT_SCHEMA,
  INCLUDE_DANGLES,
  INCLUDE_OUTSIDE,
  INCLUDE_BY_ADDRESS,
  SCHEMA_INVALID,
  NOTHING_ASKED,
  REACHES_OUT,
  ROLE_UNKNOWN,
  RULE_WITHOUT_ID,
  ID_TWICE,
  CONTEXT_TWICE,
  SEVERITY_UNKNOWN,
  SHAPE_CIRCLE,
  SHAPE_WITHOUT_TARGET,
  TARGET_UNKNOWN,
  PATH_UNKNOWN,
  IMPORT_NOT_FOLLOWED;

  /** The id of its rule: {@code document-ref-dangles}. */
  public String id() {
    return "document-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
