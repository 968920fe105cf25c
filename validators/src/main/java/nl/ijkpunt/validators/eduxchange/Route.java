package nl.ijkpunt.validators.eduxchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;

/**
 * How one group of students enrols.
 *
 * @param way the member of a program or course that says how: through the broker or at an address
 * @param address the member of an offering with that address
 * @param opens the member of a program or course that lets this group in
 */
record Route(JsonPath way, JsonPath address, JsonPath opens) {
  static final List<Route> ALL =
      List.of(
          of("enrollmentForOwnStudents", "enrollmentUrl", "visibleForOwnStudents"),
          of("enrollmentForGuests", "enrollmentUrlForGuests", "visibleForGuests"),
          of("enrollmentForProfessionals", "enrollmentUrlForProfessionals", "targetGroup"));

  private static final byte[] URL = "url".getBytes(UTF_8);
  private static final byte[] PROFESSIONALS = "forProfessionals".getBytes(UTF_8);

  private static Route of(String way, String address, String opens) {
    return new Route(JsonPath.of(way), JsonPath.of(address), JsonPath.of(opens));
  }

  /** Whether an alliance of a program or course lets this group in and sends it to an address. */
  boolean leadsToAddress(Tape tape, int alliance) {
    return Cells.is(tape, way.find(tape, alliance), URL) && !isShut(tape, alliance);
  }

  /** Whether an alliance of an offering has the address for this group. */
  boolean hasAddress(Tape tape, int alliance) {
    int at = address.find(tape, alliance);
    return at >= 0 && tape.kind(at) != Tape.NULL;
  }

  /** Whether an alliance of a program or course says how this group enrols. */
  boolean isGiven(Tape tape, int alliance) {
    return Cells.isText(tape, way.find(tape, alliance));
  }

  /** Whether an alliance says that this group is not let in. */
  boolean isShut(Tape tape, int alliance) {
    int at = opens.find(tape, alliance);
    if (opens.name().equals("targetGroup")) {
      return at < 0
          || tape.kind(at) == Tape.NULL
          || (Cells.isText(tape, at) && !tape.is(at, PROFESSIONALS));
    }
    return at >= 0 && tape.kind(at) == Tape.FALSE;
  }
}
