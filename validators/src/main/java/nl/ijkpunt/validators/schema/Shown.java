package nl.ijkpunt.validators.schema;

import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** How a finding shows the value it is about. */
record Shown(boolean values) {
  private static final int LONGEST = 80;

  /** The value as it is written, or its shape where it says something about a person. */
  String value(Tape tape, int at, @Nullable Trail trail) {
    boolean hidden = !values && trail != null && trail.personal();
    int kind = tape.kind(at);
    if (kind == Tape.OBJECT) {
      return "object";
    }
    if (kind == Tape.ARRAY) {
      return "array";
    }
    String text = cut(tape.text(at));
    String shown = hidden ? Mask.shape(text) : text;
    return kind == Tape.STRING ? "\"" + shown + "\"" : shown;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
