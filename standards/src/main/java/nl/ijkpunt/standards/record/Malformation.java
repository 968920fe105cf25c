package nl.ijkpunt.standards.record;

/** Why a text is not JSON. */
public enum Malformation {
  BREAKS_OFF,
  UNEXPECTED_CHARACTER,
  CONTROL_CHARACTER,
  BAD_ESCAPE,
  BAD_NUMBER,
  BAD_LITERAL,
  TOO_DEEP,
  NOT_UTF_8,
  TOO_LARGE
}
