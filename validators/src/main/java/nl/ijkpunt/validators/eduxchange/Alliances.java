package nl.ijkpunt.validators.eduxchange;

import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Consumers;

/** The alliances that an object names in its consumer object for eduXchange. */
final class Alliances {
  private static final JsonPath CONSUMERS = JsonPath.of("/consumers");
  private static final Consumers EDUXCHANGE = new Consumers("eduxchange");
  private static final JsonPath LIST = JsonPath.of("/alliances");

  private Alliances() {}

  /** The first alliance of an object, or -1. */
  static int first(Tape tape, int object) {
    return next(tape, object, -1);
  }

  /** The alliance of an object that comes after another, or -1. */
  static int next(Tape tape, int object, int alliance) {
    int consumers = array(tape, CONSUMERS.find(tape, object));
    for (int at = item(consumers); at >= 0 && at < tape.next(consumers); at = tape.next(at)) {
      int list = tape.next(at) > alliance ? list(tape, at) : -1;
      for (int one = item(list); one >= 0 && one < tape.next(list); one = tape.next(one)) {
        if (one > alliance) {
          return one;
        }
      }
    }
    return -1;
  }

  /** The way from an object to one of its alliances, as a JSON Pointer. */
  static String pointer(Tape tape, int object, int alliance) {
    int consumers = CONSUMERS.find(tape, object);
    int consumer = place(tape, consumers, alliance);
    int at = consumers + Tape.WIDTH;
    for (int i = 0; i < consumer; i++) {
      at = tape.next(at);
    }
    int place = place(tape, LIST.find(tape, at), alliance);
    return "%s/%d%s/%d".formatted(CONSUMERS, consumer, LIST, place);
  }

  /** Which item of an array a cell is in, from 0. */
  private static int place(Tape tape, int array, int cell) {
    int place = 0;
    for (int at = array + Tape.WIDTH; tape.next(at) <= cell; at = tape.next(at)) {
      place++;
    }
    return place;
  }

  private static int list(Tape tape, int consumer) {
    return EDUXCHANGE.isFor(tape, consumer) ? array(tape, LIST.find(tape, consumer)) : -1;
  }

  private static int array(Tape tape, int cell) {
    return cell >= 0 && tape.kind(cell) == Tape.ARRAY ? cell : -1;
  }

  private static int item(int array) {
    return array < 0 ? -1 : array + Tape.WIDTH;
  }
}
