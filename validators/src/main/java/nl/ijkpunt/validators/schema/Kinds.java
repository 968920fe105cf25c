package nl.ijkpunt.validators.schema;

import nl.ijkpunt.standards.record.Tape;

/** The types of JSON Schema as sets of the kinds of value on a tape. */
final class Kinds {

  private Kinds() {}

  /** A bit for each kind that this type allows; none when there is no such type. */
  static int of(String type) {
    return switch (type) {
      case "object" -> 1 << Tape.OBJECT;
      case "array" -> 1 << Tape.ARRAY;
      case "string" -> 1 << Tape.STRING;
      case "integer", "number" -> (1 << Tape.INTEGER) | (1 << Tape.NUMBER);
      case "boolean" -> (1 << Tape.TRUE) | (1 << Tape.FALSE);
      case "null" -> 1 << Tape.NULL;
      default -> 0;
    };
  }

  /** The type that a value on a tape is of. */
  static String name(int kind) {
    return switch (kind) {
      case Tape.OBJECT -> "object";
      case Tape.ARRAY -> "array";
      case Tape.STRING -> "string";
      case Tape.INTEGER, Tape.NUMBER -> "number";
      case Tape.TRUE, Tape.FALSE -> "boolean";
      default -> "null";
    };
  }
}
