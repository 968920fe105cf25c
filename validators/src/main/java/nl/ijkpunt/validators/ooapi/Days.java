package nl.ijkpunt.validators.ooapi;

import java.time.Month;
import java.time.chrono.IsoChronology;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Tape;

/**
 * Dates as numbers that sort as the days do, such as 20260901: records hold many, and none becomes
 * an object.
 */
final class Days {
  /** Instead of a day: there is none, or the text is no date. */
  static final int NONE = -1;

  static final int LENGTH = 10;

  private Days() {}

  /** The day at the path from an object. */
  static int at(Tape tape, int object, JsonPath path) {
    int cell = path.find(tape, object);
    return cell < 0 ? NONE : at(tape, cell);
  }

  /** The day in a cell. */
  static int at(Tape tape, int cell) {
    int s = tape.start(cell);
    if (tape.kind(cell) != Tape.STRING || tape.end(cell) - s != LENGTH) {
      return NONE;
    }
    byte[] b = tape.bytes();
    int year = digits(b, s, 4);
    int month = digits(b, s + 5, 2);
    int day = digits(b, s + 8, 2);
    if ((year | month | day) < 0 || b[s + 4] != '-' || b[s + 7] != '-') {
      return NONE;
    }
    return isDay(year, month, day) ? (year * 100 + month) * 100 + day : NONE;
  }

  /** The day as it is written in a record; empty where there is none. */
  static String text(int day) {
    return day == NONE ? "" : "%04d-%02d-%02d".formatted(day / 10_000, day / 100 % 100, day % 100);
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  private static int digits(byte[] bytes, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
