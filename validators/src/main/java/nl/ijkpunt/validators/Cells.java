package nl.ijkpunt.validators;

import java.util.Arrays;
import nl.ijkpunt.standards.record.Tape;

/**
 * What the cells of a tape hold, looked at without making text of it. A cell may be none at all.
 */
public final class Cells {
  private Cells() {}

  /** Whether there is a string in this cell. */
  public static boolean isText(Tape tape, int cell) {
    return cell >= 0 && tape.kind(cell) == Tape.STRING;
  }

  /** Whether there is a string in this cell, and it is this one. */
  public static boolean is(Tape tape, int cell, byte[] text) {
    return isText(tape, cell) && tape.is(cell, text);
  }

  /** Whether two cells hold the same string, byte for byte. */
  public static boolean areSame(Tape tape, int one, int other) {
    return isText(tape, one)
        && isText(tape, other)
        && Arrays.equals(
            tape.bytes(),
            tape.start(one),
            tape.end(one),
            tape.bytes(),
            tape.start(other),
            tape.end(other));
  }
}
