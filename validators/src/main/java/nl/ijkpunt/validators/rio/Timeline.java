package nl.ijkpunt.validators.rio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * The periods that RIO makes of a record: one of the record itself, and one of each timeline
 * override. The end is the first day on which a period no longer holds.
 */
final class Timeline {
  private static final JsonPath FROM = JsonPath.of("/validFrom");
  private static final JsonPath TO = JsonPath.of("/validTo");

  private Timeline() {}

  /**
   * The periods of a record, by the day they begin. None where there is only one, and none where a
   * day cannot be read: nobody can tell then what follows what.
   */
  static List<Period> several(JsonRecord record) {
    if (Versions.firstOverride(record) < 0) {
      return List.of();
    }
    List<Period> periods = all(record);
    if (periods.stream().anyMatch(Period::isUnclear)) {
      return List.of();
    }
    // Of those that begin together the record's own comes first, so that their order in the data
    // does not matter.
    periods.sort(
        Comparator.comparing(Period::begin)
            .thenComparing(period -> period.cell() != record.root())
            .thenComparing(Period::lastDay));
    return periods;
  }

  /** The periods of a record, as they are listed; the record's own comes first. */
  static List<Period> all(JsonRecord record) {
    List<Period> periods = new ArrayList<>();
    periods.add(period(record.tape(), record.root()));
    for (int override = Versions.firstOverride(record);
        override >= 0;
        override = Versions.nextOverride(record, override)) {
      periods.add(period(record.tape(), override));
    }
    return periods;
  }

  private static Period period(Tape tape, int cell) {
    int from = FROM.find(tape, cell);
    int to = TO.find(tape, cell);
    return new Period(cell, from, to, day(tape, from), day(tape, to));
  }

  /** The day in a cell, when it can be read. */
  static @Nullable LocalDate day(Tape tape, int cell) {
    return cell < 0 ? null : JsonRecord.date(tape, cell).orElse(null);
  }

  /**
   * A period.
   *
   * @param cell the object that states it
   * @param from where it says when the period begins; negative when it does not
   * @param to where it says when the period ends; negative when it does not
   * @param first the day it begins, when that can be read
   * @param end the day it has ended, when that can be read
   */
  record Period(int cell, int from, int to, @Nullable LocalDate first, @Nullable LocalDate end) {

    /** Whether it states no end. */
    boolean isOpen() {
      return to < 0;
    }

    /** Whether a day that it states cannot be read, or its beginning is not stated. */
    boolean isUnclear() {
      return first == null || (to >= 0 && end == null);
    }

    /** The day it begins; the first of all days when that cannot be read. */
    LocalDate begin() {
      return first == null ? LocalDate.MIN : first;
    }

    /** The day it has ended; the last of all days when it states none. */
    LocalDate lastDay() {
      return end == null ? LocalDate.MAX : end;
    }

    /** Whether it states an end that lies after this day. */
    boolean endsAfter(LocalDate day) {
      return end != null && end.isAfter(day);
    }
  }
}
