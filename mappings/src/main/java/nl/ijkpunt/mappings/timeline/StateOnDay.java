package nl.ijkpunt.mappings.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Excerpt;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * Takes of each record of OOAPI the state that holds on a day: the record itself, or what one of
 * its overrides says it was or will be. For one thread.
 */
public final class StateOnDay {
  private static final Text OTHER_DAY =
      new Text(
          "this is the state of other days than the one that --as-of asks for",
          "dit is de toestand van andere dagen dan de dag waar --as-of om vraagt");
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
  private static final Text NAMED_BY_RECORD =
      new Text(
          "an override repeats what identifies the record; that of the record itself is taken",
          "een toestand herhaalt wat het record identificeert; dat van het record zelf is genomen");
  private static final Text LAST_DAY =
      new Text(
          "the day that --as-of asks for is the validTo of this state, which is taken: OOAPI does not say whether that day still belongs to it",
          "de dag waar --as-of om vraagt is de validTo van deze toestand, die is genomen: OOAPI zegt niet of die dag er nog bij hoort");
  private static final Text SEVERAL =
      new Text(
          "several states hold on the day that --as-of asks for; the one that begins last is taken",
          "op de dag waar --as-of om vraagt gelden meer toestanden; die het laatst begint is genomen");

  private final LocalDate day;
  private final @Nullable ZoneId zone;
  private final Excerpt excerpt = new Excerpt();

  /**
   * The state on a day.
   *
   * @param zone in which a moment has its day; as it is written where it is null
   */
  public StateOnDay(LocalDate day, @Nullable ZoneId zone) {
    this.day = day;
    this.zone = zone;
  }

  /**
   * The record as it is on the day, which holds until the next; empty where it is not there then.
   *
   * @param account gets what is left out
   */
  public Optional<JsonRecord> of(JsonRecord record, LossAccount account) {
    int overrides = Overrides.of(record);
    List<State> states = states(record, overrides);
    if (states.stream().anyMatch(state -> state.period().isEmpty())) {
      lose(record, "(record)", record.root(), UNCLEAR, account);
      return Optional.empty();
    }
    Optional<Integer> chosen = chosen(record, states, account);
    if (chosen.isEmpty()) {
      lose(record, "(record)", record.root(), NOT_THERE, account);
      return Optional.empty();
    }
    if (chosen.get() != record.root() && isEmpty(record.tape(), chosen.get())) {
      lose(record, "(record)", record.root(), UNTOLD, account);
      return Optional.empty();
    }
    if (chosen.get() != record.root()) {
      return Optional.of(override(record, overrides, chosen.get(), account));
    }
    return Optional.of(overrides < 0 ? record : itself(record, account));
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

  private List<State> states(JsonRecord record, int overrides) {
    Tape tape = record.tape();
    List<State> states = new ArrayList<>();
    states.add(new State(record.root(), Period.of(tape, record.root(), zone)));
    forEachItem(tape, overrides, one -> states.add(new State(one, Period.of(tape, one, zone))));
    return states;
  }

  /** The state that holds on the day, if one does; what is doubtful about it is told. */
  private Optional<Integer> chosen(JsonRecord record, List<State> states, LossAccount account) {
    List<State> held = states.stream().filter(state -> state.is(its -> its.has(day))).toList();
    List<State> dated = held.stream().filter(state -> !state.is(Period::isAlways)).toList();
    List<State> sure = dated.stream().filter(state -> !state.is(its -> its.endsOn(day))).toList();
    List<State> best = !sure.isEmpty() ? sure : !dated.isEmpty() ? dated : held;
    Optional<State> chosen = best.stream().max(Comparator.comparing(State::from));
    chosen.ifPresent(
        state -> {
          if (sure.size() > 1) {
            tell(record, state.at(), SEVERAL, account);
          } else if (sure.isEmpty() && !dated.isEmpty()) {
            tell(record, state.at(), LAST_DAY, account);
          }
        });
    return chosen.map(State::at);
  }

  private static boolean isEmpty(Tape tape, int override) {
    return Overrides.described(tape, override)
        .map(path -> path.find(tape, override))
        .filter(description -> tape.next(description) > description + Tape.WIDTH)
        .isEmpty();
  }

  /** The record without its overrides. */
  private JsonRecord itself(JsonRecord record, LossAccount account) {
    excerpt.begin(record);
    Tape tape = record.tape();
    forEachMember(
        tape,
        record.root(),
        name -> {
          if (isCalled(tape, name, Overrides.LIST)) {
            lose(record, Overrides.LIST.name(), name + Tape.WIDTH, OTHER_DAY, account);
          } else {
            excerpt.add(name);
          }
        });
    return excerpt.of(record);
  }

  /** What an override says the record is, with what identifies the record. */
  private JsonRecord override(JsonRecord record, int overrides, int chosen, LossAccount account) {
    excerpt.begin(record);
    Tape tape = record.tape();
    JsonPath id = record.recordType().id();
    forEachMember(
        tape,
        record.root(),
        name -> {
          if (id != null && isCalled(tape, name, id)) {
            excerpt.add(name);
          } else if (name + Tape.WIDTH != overrides) {
            lose(record, tape.text(name), name + Tape.WIDTH, OTHER_DAY, account);
          }
        });
    Optional<JsonPath> described = Overrides.described(tape, chosen);
    forEachMember(
        tape,
        chosen,
        name -> {
          if (described.isPresent() && isCalled(tape, name, described.get())) {
            description(record, name + Tape.WIDTH, id, account);
          } else {
            excerpt.add(name);
          }
        });
    forEachItem(
        tape,
        overrides,
        one -> {
          if (one != chosen) {
            lose(record, Overrides.LIST.name(), one, OTHER_DAY, account);
          }
        });
    return excerpt.of(record);
  }

  private void description(
      JsonRecord record, int description, @Nullable JsonPath id, LossAccount account) {
    Tape tape = record.tape();
    excerpt.namesAsIn(description);
    forEachMember(
        tape,
        description,
        name -> {
          if (id != null && isCalled(tape, name, id)) {
            lose(record, Overrides.LIST.name(), name + Tape.WIDTH, NAMED_BY_RECORD, account);
          } else {
            excerpt.add(name);
          }
        });
  }

  private static boolean isCalled(Tape tape, int name, JsonPath path) {
    return tape.text(name).equals(path.name());
  }

  private static void forEachItem(Tape tape, int list, IntConsumer items) {
    int end = list < 0 ? list : tape.next(list);
    for (int item = list + Tape.WIDTH; item < end; item = tape.next(item)) {
      items.accept(item);
    }
  }

  private static void forEachMember(Tape tape, int object, IntConsumer names) {
    for (int name = object + Tape.WIDTH;
        name < tape.next(object);
        name = tape.next(name + Tape.WIDTH)) {
      names.accept(name);
    }
  }

  private static void lose(
      JsonRecord record, String member, int cell, Text why, LossAccount account) {
    String path = record.type() + "/" + member;
    int values = record.tape().leaves(cell);
    account.add(new Loss(path, "", Fate.LOST, why, values, record.placed(cell, "/" + member)));
  }

  private static void tell(JsonRecord record, int state, Text doubt, LossAccount account) {
    String path = record.type() + Overrides.TO;
    account.add(
        new Loss(
            "", path, Fate.DEFAULTED, doubt, 1, record.placed(state, Overrides.TO.toString())));
  }
}
