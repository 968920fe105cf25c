package nl.ijkpunt.validators;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Tape;

/** The objects that a record holds for one consumer, as cells of its tape. */
public final class Consumers {
  /** Instead of a cell: there is no such object. */
  public static final int NONE = -1;

  private static final JsonPath ALL = JsonPath.of("/consumers");
  private static final JsonPath KEY = JsonPath.of("/consumerKey");

  private final byte[] key;

  /** Those for the consumer with this key. */
  public Consumers(String key) {
    this.key = key.getBytes(UTF_8);
  }

  /** The first one in an object, or {@link #NONE}. */
  public int first(Tape tape, int object) {
    int all = ALL.find(tape, object);
    return all < 0 || tape.kind(all) != Tape.ARRAY
        ? NONE
        : from(tape, all + Tape.WIDTH, tape.next(all));
  }

  /** The one in an object after this one, or {@link #NONE}. */
  public int after(Tape tape, int object, int consumer) {
    return from(tape, tape.next(consumer), tape.next(ALL.find(tape, object)));
  }

  private int from(Tape tape, int first, int end) {
    for (int item = first; item < end; item = tape.next(item)) {
      if (isFor(tape, item)) {
        return item;
      }
    }
    return NONE;
  }

  /** Whether the object in this cell is for this consumer. */
  public boolean isFor(Tape tape, int consumer) {
    return Cells.is(tape, KEY.find(tape, consumer), key);
  }
}
