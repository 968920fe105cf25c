package nl.ijkpunt.validators.ooapi;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/** A record's descriptions of other times, each with the days between which it holds. */
final class Timeline {
  static final JsonPath FROM = JsonPath.of("/validFrom");
  static final JsonPath TO = JsonPath.of("/validTo");

  private static final JsonPath OVERRIDES = JsonPath.of("/timelineOverrides");

  /** What the description itself is called, by the kind of record. */
  private static final List<JsonPath> DESCRIBED =
      List.of(
          JsonPath.of("/course"),
          JsonPath.of("/program"),
          JsonPath.of("/programme"),
          JsonPath.of("/educationSpecification"));

  private Timeline() {}

  /** The cell of the array of overrides, or -1. */
  static int overrides(JsonRecord record) {
    int overrides = OVERRIDES.find(record.tape(), record.root());
    return overrides >= 0 && record.tape().kind(overrides) == Tape.ARRAY ? overrides : -1;
  }

  /** The path of a property of an override. */
  static String path(int index, JsonPath property) {
    return OVERRIDES + "/" + index + property;
  }

  /** Which of an override's properties holds the description; empty when none does. */
  static Optional<JsonPath> described(Tape tape, int stretch) {
    for (int i = 0; i < DESCRIBED.size(); i++) {
      int cell = DESCRIBED.get(i).find(tape, stretch);
      if (cell >= 0 && tape.kind(cell) == Tape.OBJECT) {
        return Optional.of(DESCRIBED.get(i));
      }
    }
    return Optional.empty();
  }

  /** The day before which nothing is said to end: the end of a stretch, or of all time. */
  static int end(Tape tape, int stretch) {
    int cell = TO.find(tape, stretch);
    return cell < 0 ? Integer.MAX_VALUE : Days.at(tape, stretch, TO);
  }
}
