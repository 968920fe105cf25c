package nl.ijkpunt.mappings.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.IntConsumer;
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
  private static final Text SAID_OUTSIDE =
      new Text(
          "the description in an override says this too; what the record or override itself says is taken",
          "de beschrijving in een toestand zegt dit ook; wat het record of de toestand zelf zegt is genomen");

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
    HoldingState state = HoldingState.of(record, day, zone);
    if (!state.isThere()) {
      lose(record, "(record)", record.root(), state.reason(), account);
      return Optional.empty();
    }
    if (!state.reason().isEmpty()) {
      tell(record, state.at(), state.reason(), account);
    }
    if (state.at() != record.root()) {
      return Optional.of(override(record, state.at(), account));
    }
    return Optional.of(Overrides.of(record) < 0 ? record : itself(record, account));
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
  private JsonRecord override(JsonRecord record, int chosen, LossAccount account) {
    excerpt.begin(record);
    excerpt.mayNameTwice();
    int overrides = Overrides.of(record);
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
    Overrides.forEach(
        record,
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
    forEachMember(
        tape,
        description,
        name -> {
          if ((id != null && isCalled(tape, name, id)) || isOfPeriod(tape, name)) {
            lose(record, Overrides.LIST.name(), name + Tape.WIDTH, SAID_OUTSIDE, account);
          } else {
            excerpt.add(name);
          }
        });
  }

  private static boolean isOfPeriod(Tape tape, int name) {
    return isCalled(tape, name, Overrides.FROM) || isCalled(tape, name, Overrides.TO);
  }

  private static boolean isCalled(Tape tape, int name, JsonPath path) {
    return tape.text(name).equals(path.name());
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
