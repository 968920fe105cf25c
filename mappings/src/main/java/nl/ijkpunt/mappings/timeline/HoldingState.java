package nl.ijkpunt.mappings.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a record holds on a day.
 *
 * @param at the cell of the record itself or of an override; negative where none holds
 * @param reason why none holds, or what is doubtful about the one that does
 */
record HoldingState(int at, Text reason) {
  private static final Text NOT_THERE =
      new Text(
          "this is not there on the day that --as-of asks for",
          "dit is er niet op de dag waar --as-of om vraagt");
  private static final Text UNCLEAR =
      new Text(
          "which state holds on the day that --as-of asks for cannot be told: a period has no days",
          "welke toestand geldt op de dag waar --as-of om vraagt is niet te zeggen: een periode heeft geen dagen");
  private static final Text UNTOLD =
      new Text(
          "what this is on the day that --as-of asks for is not told: the override for that day is empty",
          "wat dit is op de dag waar --as-of om vraagt wordt niet verteld: de toestand van die dag is leeg");
  private static final Text LAST_DAY =
      new Text(
          "the day that --as-of asks for is the validTo of this state, which is taken: OOAPI does not say whether that day still belongs to it",
          "de dag waar --as-of om vraagt is de validTo van deze toestand, die is genomen: OOAPI zegt niet of die dag er nog bij hoort");
  private static final Text SEVERAL =
      new Text(
          "several states hold on the day that --as-of asks for; the one that begins last is taken",
          "op de dag waar --as-of om vraagt gelden meer toestanden; die het laatst begint is genomen");

  /**
   * The one among those that a record tells of itself.
   *
   * @param zone in which a moment has its day; as it is written where it is null
   */
  static HoldingState of(JsonRecord record, LocalDate day, @Nullable ZoneId zone) {
    List<State> states = states(record, zone);
    if (states.stream().anyMatch(state -> state.period().isEmpty())) {
      return none(UNCLEAR);
    }
    List<State> held = states.stream().filter(state -> state.is(its -> its.has(day))).toList();
    List<State> dated = held.stream().filter(state -> !state.is(Period::isAlways)).toList();
    List<State> sure = dated.stream().filter(state -> !state.is(its -> its.endsOn(day))).toList();
    List<State> best = !sure.isEmpty() ? sure : !dated.isEmpty() ? dated : held;
    Text doubt =
        sure.size() > 1 ? SEVERAL : sure.isEmpty() && !dated.isEmpty() ? LAST_DAY : Text.NONE;
    Optional<State> last = best.stream().max(Comparator.comparing(State::from));
    if (last.isEmpty()) {
      return none(NOT_THERE);
    }
    int at = last.get().at();
    return at != record.root() && saysNothing(record.tape(), at)
        ? none(UNTOLD)
        : new HoldingState(at, doubt);
  }

  private static HoldingState none(Text why) {
    return new HoldingState(-1, why);
  }

  /** Whether a state holds. */
  boolean isThere() {
    return at >= 0;
  }

  /**
   * A state of a record.
   *
   * @param at its cell
   * @param period when it holds; empty where that is not to be understood
   */
  private record State(int at, Optional<Period> period) {
    boolean is(Predicate<Period> so) {
      return period.filter(so).isPresent();
    }

    LocalDate from() {
      return period.map(Period::from).orElse(LocalDate.MIN);
    }
  }

  private static List<State> states(JsonRecord record, @Nullable ZoneId zone) {
    Tape tape = record.tape();
    List<State> states = new ArrayList<>();
    states.add(new State(record.root(), Period.of(tape, record.root(), zone)));
    Overrides.forEach(record, one -> states.add(new State(one, Period.of(tape, one, zone))));
    return states;
  }

  private static boolean saysNothing(Tape tape, int override) {
    return Overrides.described(tape, override)
        .map(path -> path.find(tape, override))
        .filter(description -> tape.next(description) > description + Tape.WIDTH)
        .isEmpty();
  }
}
