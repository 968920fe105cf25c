package nl.ijkpunt.standards.openapi;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas and operations of a standard with an overlay laid over them.
 *
 * @param about what the overlay says of itself: {@code name}, {@code version}
 * @param consumers keys of the consumers it brings
 * @param left what of the overlay was not taken in, in words
 * @param guessed which path files were taken for which path by their names, in words
 */
public record Laid(
    SortedMap<String, Object> schemas,
    @Nullable Map<String, @Nullable Object> operations,
    Map<String, String> about,
    List<Map<String, String>> consumers,
    List<String> left,
    List<String> guessed) {

  /** The schemas that are not as they were, by name. */
  public SortedMap<String, Object> changed(SortedMap<String, Object> before) {
    SortedMap<String, Object> changed = new TreeMap<>();
    schemas.forEach(
        (name, schema) -> {
          if (!schema.equals(before.get(name))) {
            changed.put(name, schema);
          }
        });
    return changed;
  }
}
