package nl.ijkpunt.mappings;

import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/** A pure function that a table names: what the target should say for a value. */
@FunctionalInterface
public interface Computation {
  Computed of(Value value);

  /**
   * What was made of a value.
   *
   * @param results texts, or objects of members; none where another value says it along
   * @param failure why nothing could be made of it; otherwise empty
   */
  record Computed(List<Object> results, Text failure) {

    /** The target is to say this. */
    public static Computed one(Object result) {
      return new Computed(List.of(result), Text.NONE);
    }

    /** The target says it along with another value. */
    public static Computed along() {
      return new Computed(List.of(), Text.NONE);
    }

    /** Nothing could be made of it. */
    public static Computed failed(Text why) {
      return new Computed(List.of(), why);
    }
  }
}
