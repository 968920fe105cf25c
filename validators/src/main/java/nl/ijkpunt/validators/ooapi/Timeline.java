package nl.ijkpunt.validators.ooapi;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;

/** A record's descriptions of other times, each with the days between which it holds. */
final class Timeline {
  /** Instead of a time: there is none, or nobody can tell which. */
  static final long UNCLEAR = Long.MIN_VALUE;

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

  /** When a stretch begins. */
  static long begin(Tape tape, int stretch) {
    return second(tape, FROM.find(tape, stretch));
  }

  /** When a stretch ends, or the end of all time. */
  static long end(Tape tape, int stretch) {
    int cell = TO.find(tape, stretch);
    if (cell < 0 || tape.kind(cell) == Tape.NULL) {
      return Long.MAX_VALUE;
    }
    return isDay(tape, cell) == isDay(tape, FROM.find(tape, stretch))
        ? second(tape, cell)
        : UNCLEAR;
  }

  /** A day or a moment as a number that sorts as they do; days and moments do not compare. */
  private static long second(Tape tape, int cell) {
    if (isDay(tape, cell)) {
      int day = Days.at(tape, cell);
      return day == Days.NONE ? UNCLEAR : day;
    }
    return cell < 0
        ? UNCLEAR
        : JsonRecord.moment(tape, cell).map(OffsetDateTime::toEpochSecond).orElse(UNCLEAR);
  }

  /** Whether the text in a cell is as long as a day is. */
  private static boolean isDay(Tape tape, int cell) {
    return Cells.isText(tape, cell) && tape.end(cell) - tape.start(cell) == Days.LENGTH;
  }
}
