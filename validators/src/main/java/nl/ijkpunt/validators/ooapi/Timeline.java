package nl.ijkpunt.validators.ooapi;

import java.time.OffsetDateTime;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;

/** A record's descriptions of other times, each with the days between which it holds. */
final class Timeline {
  /** Instead of a time: there is none, or nobody can tell which. */
  static final long UNCLEAR = Long.MIN_VALUE;

  private Timeline() {}

  /** When a stretch begins. */
  static long begin(Tape tape, int stretch) {
    return second(tape, Overrides.FROM.find(tape, stretch));
  }

  /** When a stretch ends, or the end of all time. */
  static long end(Tape tape, int stretch) {
    int cell = Overrides.TO.find(tape, stretch);
    if (cell < 0 || tape.kind(cell) == Tape.NULL) {
      return Long.MAX_VALUE;
    }
    return isDay(tape, cell) == isDay(tape, Overrides.FROM.find(tape, stretch))
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
