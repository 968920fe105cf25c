package nl.ijkpunt.validators.oke;

import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Consumers;

/** The consumer objects for OKE in a list of consumers. */
final class TestAdmin {
  private static final JsonPath KEY = JsonPath.of("/consumerKey");
  private static final Consumers NL_TEST_ADMIN = new Consumers("nl-test-admin");

  private TestAdmin() {}

  /** The first item of a list, or -1; the cell may be none at all. */
  static int first(Tape tape, int list) {
    boolean some =
        list >= 0 && tape.kind(list) == Tape.ARRAY && tape.next(list) > list + Tape.WIDTH;
    return some ? list + Tape.WIDTH : -1;
  }

  /** The item of a list after another, or -1. */
  static int next(Tape tape, int list, int item) {
    return tape.next(item) < tape.next(list) ? tape.next(item) : -1;
  }

  /** Whether a consumer object is for OKE. */
  static boolean isFor(Tape tape, int consumer) {
    return NL_TEST_ADMIN.isFor(tape, consumer);
  }

  /** The key of a consumer object, or -1. */
  static int key(Tape tape, int consumer) {
    int key = KEY.find(tape, consumer);
    return key >= 0 && tape.kind(key) == Tape.STRING ? key : -1;
  }

  /** Which item of a list this is, from 0. */
  static int place(Tape tape, int list, int item) {
    int place = 0;
    for (int at = list + Tape.WIDTH; at < item; at = tape.next(at)) {
      place++;
    }
    return place;
  }
}
