package nl.ijkpunt.mappings;

import nl.ijkpunt.standards.finding.Text;

/**
 * A row of a mapper's table: what becomes of one field.
 *
 * @param from the path of the field in the source; empty for a default
 * @param when {@code path=value}: only for values that have this near them; empty for all
 * @param how what is done with a value
 * @param to the path in the target; empty for what is lost
 * @param with the name of a crosswalk or of a function, or what a default says
 * @param most how many the target can hold side by side; 0 for any number
 * @param reason why the target does not say the same; empty where it does
 */
public record FieldRow(
    String from, String when, How how, String to, String with, int most, Text reason) {

  public FieldRow {
    boolean complete =
        switch (how) {
          case COPIES, RENAMES -> !to.isEmpty();
          case TRANSLATES, COMPUTES -> !to.isEmpty() && !with.isEmpty();
          case DEFAULTS -> from.isEmpty() && !to.isEmpty() && !reason.isEmpty();
          case LOSES -> to.isEmpty() && !reason.isEmpty();
        };
    if (!complete || from.isEmpty() != (how == How.DEFAULTS)) {
      throw new IllegalArgumentException("a row for '" + from + to + "' does not say enough");
    }
  }

  /** Whether the target says the same as the source. */
  boolean isExact() {
    return reason.isEmpty();
  }

  /** Whether the row is meant for this value. */
  boolean suits(Value value) {
    int equals = when.indexOf('=');
    return equals < 0 || value.near(when.substring(0, equals)).equals(when.substring(equals + 1));
  }

  /** What is done with a value. */
  public enum How {
    /** It is taken over under the same name. */
    COPIES,
    /** It is taken over under another name. */
    RENAMES,
    /** A crosswalk has another code for it. */
    TRANSLATES,
    /** A named function makes something of it. */
    COMPUTES,
    /** The target gets something that the source does not hold. */
    DEFAULTS,
    /** The target has no place for it. */
    LOSES
  }
}
