package nl.ijkpunt.standards.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of records of some types, small enough for millions of them: a period, and
 * whether each of some features is there.
 *
 * @param start where the first day stands
 * @param end where the last day stands
 * @param states where further states of a record stand, each with a first and last day of its own
 */
public record Remembered(
    List<String> types,
    @Nullable JsonPath start,
    @Nullable JsonPath end,
    @Nullable JsonPath states,
    List<Feature> features) {
  /** More features than this do not fit. */
  public static final int MOST_FEATURES = 20;

  public Remembered {
    types = List.copyOf(types);
    features = List.copyOf(features);
    if (features.size() > MOST_FEATURES) {
      throw new IllegalArgumentException(
          "more than %d features of %s".formatted(MOST_FEATURES, types));
    }
  }

  /** The place of a feature among the features, or -1. */
  public int place(String feature) {
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).name().equals(feature)) {
        return i;
      }
    }
    return -1;
  }

  static Remembered from(JsonValue of) {
    return new Remembered(
        of.texts("of"),
        of.text("start").map(JsonPath::of).orElse(null),
        of.text("end").map(JsonPath::of).orElse(null),
        of.text("states").map(JsonPath::of).orElse(null),
        of.items("features").stream().map(Feature::from).toList());
  }

  /**
   * Something that a record has or has not.
   *
   * @param consumer the consumer in whose object it stands, where it does
   * @param at where it stands
   * @param value the text that must stand there; nothing when anything will do
   */
  public record Feature(
      String name, @Nullable String consumer, JsonPath at, @Nullable String value) {
    private static final JsonPath CONSUMERS = JsonPath.of("/consumers");
    private static final JsonPath KEY = JsonPath.of("/consumerKey");

    private static Feature from(JsonValue of) {
      return new Feature(
          of.text("name").orElseThrow(),
          of.text("consumer").orElse(null),
          JsonPath.of(of.text("at").orElseThrow()),
          of.text("is").orElse(null));
    }

    /** Whether the object in this cell has it. */
    public boolean isIn(Tape tape, int object) {
      return consumer == null ? isAt(tape, object) : isInConsumer(tape, object, consumer);
    }

    private boolean isInConsumer(Tape tape, int object, String key) {
      int all = CONSUMERS.find(tape, object);
      if (all < 0 || tape.kind(all) != Tape.ARRAY) {
        return false;
      }
      for (int item = all + Tape.WIDTH; item < tape.next(all); item = tape.next(item)) {
        int named = KEY.find(tape, item);
        if (named >= 0 && tape.kind(named) == Tape.STRING && tape.text(named).equals(key)) {
          return isAt(tape, item);
        }
      }
      return false;
    }

    private boolean isAt(Tape tape, int object) {
      int found = at.find(tape, object);
      if (found < 0 || tape.kind(found) == Tape.NULL) {
        return false;
      }
      return value == null || (tape.kind(found) == Tape.STRING && tape.text(found).equals(value));
    }
  }
}
