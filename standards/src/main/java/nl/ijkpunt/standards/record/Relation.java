package nl.ijkpunt.standards.record;

import java.util.List;

/**
 * A property by which records refer to others, by id or with the other in its place.
 *
 * @param from the record types that have it; empty when all may
 * @param to the record types it may lead to
 */
public record Relation(String property, List<String> from, List<String> to) {

  public Relation {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Whether it is by this property that they refer. */
  boolean refersBy(String name) {
    return property.equals(name);
  }

  /** Whether it leads from a whole to its parts. */
  public boolean isDownward() {
    return property.startsWith("child");
  }

  /** Whether it leads from a part to its whole. */
  public boolean isUpward() {
    return property.startsWith("parent");
  }

  /** Whether records of this type refer by it. */
  public boolean isOf(String type) {
    return from.isEmpty() || from.contains(type);
  }
}
