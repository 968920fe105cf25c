package nl.ijkpunt.mappings.lift;

import java.util.List;
import nl.ijkpunt.mappings.lift.LiftTable.Condition;

/** Whether what a table asks of a value holds. */
final class Conditions {
  private Conditions() {}

  /**
   * Whether it holds.
   *
   * @param kind what is known of the record besides what it holds; a path {@code kind} asks it
   */
  static boolean hold(Condition condition, Branch object, String kind) {
    if (condition.isAlways()) {
      return true;
    }
    boolean leads =
        condition.path().equals("kind")
            ? kind.equals(condition.value())
            : leads(object, condition.path(), condition.value());
    Condition and = condition.and();
    return leads != condition.not() && (and == null || hold(and, object, kind));
  }

  /** Whether a path leads to a value; through lists any item will do. */
  private static boolean leads(Branch from, String path, String value) {
    if (from.isList()) {
      List<Branch> items = from.items();
      return items.stream().anyMatch(item -> leads(item, path, value));
    }
    if (path.isEmpty()) {
      return !from.isNothing() && (value.isEmpty() || from.text().equals(value));
    }
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    return from.member(name).filter(inner -> leads(inner, rest, value)).isPresent();
  }
}
