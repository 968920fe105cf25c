package nl.ijkpunt.validators.rio;

import java.util.List;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Found;

/**
 * The texts of some properties in every version of a record: the property itself when it is a text,
 * and otherwise each {@code value} in it.
 */
final class Texts {
  private static final byte[] VALUE = {'v', 'a', 'l', 'u', 'e'};

  private final List<JsonPath> properties;
  private final Wrong wrong;
  private final Told told;
  private final Versions.Check each = this::inVersion;

  Texts(Wrong wrong, Told told, String... properties) {
    this.properties = Stream.of(properties).map(JsonPath::of).toList();
    this.wrong = wrong;
    this.told = told;
  }

  /** The findings about texts that are wrong. */
  List<Finding> check(JsonRecord record, Rule rule) {
    return Versions.check(record, rule, each);
  }

  private List<Finding> inVersion(JsonRecord record, int version, Rule rule, List<Finding> found) {
    List<Finding> all = found;
    Tape tape = record.tape();
    for (int i = 0; i < properties.size(); i++) {
      int property = properties.get(i).find(tape, version);
      int end = property < 0 ? property : tape.next(property);
      for (int cell = property; cell < end; cell += Tape.WIDTH) {
        if (tape.kind(cell) == Tape.STRING
            && (cell == property || isValue(tape, cell))
            && wrong.isWrong(tape, cell)) {
          all = Found.and(all, told.tell(record, cell, rule));
        }
      }
    }
    return all;
  }

  private static boolean isValue(Tape tape, int cell) {
    int name = cell - Tape.WIDTH;
    return tape.kind(name) == Tape.NAME && tape.is(name, VALUE);
  }

  /** What is wrong with a text. Looks at bytes: it is asked of every text. */
  @FunctionalInterface
  interface Wrong {
    boolean isWrong(Tape tape, int cell);
  }

  /** Says so. */
  @FunctionalInterface
  interface Told {
    Finding tell(JsonRecord record, int cell, Rule rule);
  }
}
