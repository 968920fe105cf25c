package nl.ijkpunt.standards.record;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What a record of OOAPI says it was or will be at other times, and what that is called there. */
public final class Overrides {
  /** Where they stand in a record. */
  public static final JsonPath LIST = JsonPath.of("/timelineOverrides");

  /** From when a record or override holds. */
  public static final JsonPath FROM = JsonPath.of("/validFrom");

  /** Until when. */
  public static final JsonPath TO = JsonPath.of("/validTo");

  /** What the description itself is called, by the kind of record. */
  private static final List<JsonPath> DESCRIBED =
      List.of(
          JsonPath.of("/course"),
          JsonPath.of("/program"),
          JsonPath.of("/programme"),
          JsonPath.of("/educationSpecification"));

  private Overrides() {}

  /** The cell of the array of overrides, or -1. */
  public static int of(JsonRecord record) {
    int overrides = LIST.find(record.tape(), record.root());
    return overrides >= 0 && record.tape().kind(overrides) == Tape.ARRAY ? overrides : -1;
  }

  /** Gives the cells of the overrides one after another. */
  public static void forEach(JsonRecord record, IntConsumer overrides) {
    Tape tape = record.tape();
    int list = of(record);
    int end = list < 0 ? list : tape.next(list);
    for (int one = list + Tape.WIDTH; one < end; one = tape.next(one)) {
      overrides.accept(one);
    }
  }

  /** The path of a property of an override. */
  public static String path(int index, JsonPath property) {
    return LIST + "/" + index + property;
  }

  /** Which of an override's properties holds the description; empty when none does. */
  public static Optional<JsonPath> described(Tape tape, int override) {
    for (int i = 0; i < DESCRIBED.size(); i++) {
      int cell = DESCRIBED.get(i).find(tape, override);
      if (cell >= 0 && tape.kind(cell) == Tape.OBJECT) {
        return Optional.of(DESCRIBED.get(i));
      }
    }
    return Optional.empty();
  }
}
