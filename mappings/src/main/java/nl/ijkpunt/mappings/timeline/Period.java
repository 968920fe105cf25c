package nl.ijkpunt.mappings.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a state holds.
 *
 * @param from the first; null where it always did
 * @param to the last, or the one after that: OOAPI does not say which; null where there is no end
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /**
   * The period of a record or override; empty where it says one that is no day and no moment.
   *
   * @param zone in which a moment has its day; as it is written where it is null
   */
  static Optional<Period> of(Tape tape, int object, @Nullable ZoneId zone) {
    int from = cell(tape, object, Overrides.FROM);
    int to = cell(tape, object, Overrides.TO);
    Optional<LocalDate> first = from < 0 ? Optional.empty() : day(tape, from, zone);
    Optional<LocalDate> last = to < 0 ? Optional.empty() : day(tape, to, zone);
    boolean unclear = (from >= 0 && first.isEmpty()) || (to >= 0 && last.isEmpty());
    return unclear
        ? Optional.empty()
        : Optional.of(new Period(first.orElse(null), last.orElse(null)));
  }

  private static int cell(Tape tape, int object, JsonPath path) {
    int cell = path.find(tape, object);
    return cell >= 0 && tape.kind(cell) == Tape.NULL ? -1 : cell;
  }

  private static Optional<LocalDate> day(Tape tape, int cell, @Nullable ZoneId zone) {
    return JsonRecord.date(tape, cell)
        .or(
            () ->
                JsonRecord.moment(tape, cell)
                    .map(
                        moment ->
                            zone == null
                                ? moment.toLocalDate()
                                : moment.atZoneSameInstant(zone).toLocalDate()));
  }

  /** Whether the state may hold on a day. */
  boolean has(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  /** Whether it says no days: it is a record that holds where none of its overrides does. */
  boolean isAlways() {
    return from == null && to == null;
  }

  /** Whether only OOAPI could say if the state still holds on a day. */
  boolean endsOn(LocalDate day) {
    return day.equals(to);
  }
}
