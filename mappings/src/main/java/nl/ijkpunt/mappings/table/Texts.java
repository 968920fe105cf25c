package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Texts, numbers and codes that take another form. */
final class Texts {
  static final Text NO_NUMBER = new Text("this is not a whole number", "dit is geen geheel getal");
  private static final Text NO_COUNTRY =
      new Text("this is not a code of a country (ISO 3166)", "dit is geen landcode (ISO 3166)");
  private static final Text GIVEN_LANGUAGE =
      new Text("the language that was chosen", "de taal die is gekozen");
  private static final Text NO_LANGUAGE =
      new Text(
          "nobody says in which language texts are (--language)",
          "niemand zegt in welke taal teksten zijn (--language)");
  private static final Text CODE_TYPE =
      new Text(
          "the name of the field tells what code it is",
          "de naam van het veld zegt welke code het is");
  private static final Text UNIT =
      new Text("the name of the field tells the unit", "de naam van het veld zegt de eenheid");

  private Texts() {}

  /** A text becomes a list of texts with their language. */
  static void text(Walk walk, Field field, int object, int value) {
    if (walk.choices.language().isEmpty()) {
      walk.lost(field, NO_LANGUAGE, value);
      return;
    }
    walk.name(field);
    localised(walk, field, value);
  }

  private static void localised(Walk walk, Field field, int value) {
    if (walk.kind(value) != Tape.STRING) {
      walk.settled(field, value);
      walk.copy(value);
      return;
    }
    walk.count(field, Fate.DEFAULTED, GIVEN_LANGUAGE, value);
    walk.out.write("[{\"language\":".getBytes(UTF_8));
    walk.out.write(Output.quoted(walk.choices.language()));
    walk.settled(field, value);
    walk.out.write(",\"value\":".getBytes(UTF_8));
    walk.copy(value);
    walk.out.write("}]".getBytes(UTF_8));
  }

  /** A list of texts becomes a list of lists of texts with their language. */
  static void texts(Walk walk, Field field, int object, int value) {
    if (walk.choices.language().isEmpty()) {
      walk.lost(field, NO_LANGUAGE, value);
      return;
    }
    Tape tape = walk.tape();
    walk.name(field);
    if (tape.kind(value) != Tape.ARRAY || tape.next(value) == value + Tape.WIDTH) {
      walk.settled(field, value);
      walk.copy(value);
      return;
    }
    walk.out.write('[');
    for (int item = value + Tape.WIDTH; item < tape.next(value); item = tape.next(item)) {
      walk.out.next();
      localised(walk, field, item);
    }
    walk.out.write(']');
  }

  /** A number of ECTS becomes a study load. */
  static void ects(Walk walk, Field field, int object, int value) {
    walk.name(field);
    walk.count(field, Fate.DEFAULTED, UNIT, value);
    walk.out.write("{\"studyLoadUnit\":\"ects\",\"value\":".getBytes(UTF_8));
    // The unit was written before this mark, the value comes after it.
    walk.settled(field, value);
    walk.copy(value);
    walk.out.write('}');
  }

  /** A text becomes a code of the type that the row names, unless there is one already. */
  static void code(Walk walk, Field field, int object, int value) {
    if (walk.has(field.slot)) {
      walk.lost(field, Shapes.TOO_MANY, value);
      return;
    }
    walk.name(field);
    walk.count(field, Fate.DEFAULTED, CODE_TYPE, value);
    walk.out.write("{\"codeType\":".getBytes(UTF_8));
    walk.out.write((byte[]) Objects.requireNonNull(field.held));
    walk.settled(field, value);
    walk.out.write(",\"code\":".getBytes(UTF_8));
    walk.copy(value);
    walk.out.write('}');
  }

  /** A text of digits becomes a number. */
  static void integer(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    String text = tape.kind(value) == Tape.STRING ? tape.text(value) : "";
    if (!text.matches("0|[1-9][0-9]{0,17}")) {
      walk.lost(field, NO_NUMBER, value);
      return;
    }
    walk.name(field);
    walk.settled(field, value);
    walk.out.write(tape.bytes(), tape.start(value), tape.end(value));
  }

  /** A number becomes a text. */
  static void digits(Walk walk, Field field, int object, int value) {
    walk.name(field);
    walk.settled(field, value);
    if (walk.kind(value) == Tape.STRING) {
      walk.copy(value);
    } else {
      walk.out.string(walk.tape().bytes(), walk.tape().start(value), walk.tape().end(value));
    }
  }

  /** A code of a country becomes an object of codes. */
  static void country(Walk walk, Field field, int object, int value) {
    int length = letters(walk.tape(), value);
    if (length < 2 || length > 3) {
      walk.lost(field, NO_COUNTRY, value);
      return;
    }
    walk.name(field);
    walk.settled(field, value);
    String name = length == 2 ? "iso3166-1-alpha2" : "iso3166-1-alpha3";
    walk.out.write('{');
    walk.out.write(Output.name(name));
    walk.copy(value);
    walk.out.write('}');
  }

  /** How many letters a code has; 0 where it is something else. */
  private static int letters(Tape tape, int value) {
    if (tape.kind(value) != Tape.STRING) {
      return 0;
    }
    for (int i = tape.start(value); i < tape.end(value); i++) {
      if (tape.bytes()[i] < 'A' || tape.bytes()[i] > 'Z') {
        return 0;
      }
    }
    return tape.end(value) - tape.start(value);
  }

  /** Of an object of codes of a country one is taken: two letters, else three. */
  static void isoCountry(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int two = walk.find(value, "iso3166-1-alpha2");
    int code =
        two >= 0 && tape.kind(two) == Tape.STRING ? two : walk.find(value, "iso3166-1-alpha3");
    boolean found = code >= 0 && tape.kind(code) == Tape.STRING;
    if (found) {
      walk.name(field);
      walk.settled(field, code);
      walk.copy(code);
    }
    if (tape.kind(value) != Tape.OBJECT) {
      walk.lost(field, NO_COUNTRY, value);
      return;
    }
    for (int name = value + Tape.WIDTH;
        name < tape.next(value);
        name = tape.next(name + Tape.WIDTH)) {
      int other = name + Tape.WIDTH;
      if (other != code && tape.kind(other) != Tape.NULL) {
        walk.lost(field, Shapes.TOO_MANY, other);
      } else if (other != code || !found) {
        walk.count(field, Fate.MAPPED, Text.NONE, other);
      }
    }
  }
}
