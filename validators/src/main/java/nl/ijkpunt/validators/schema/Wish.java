package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an example must hold, by path: names after slashes, {@code *} for the items of a list.
 *
 * @param present places where something must stand
 * @param absent places where nothing may stand
 * @param values values that must stand at a place
 */
public record Wish(Set<String> present, Set<String> absent, Map<String, @Nullable Object> values) {
  public static final Wish NONE = new Wish(Set.of(), Set.of(), Map.of());

  boolean asks(String path) {
    return values.containsKey(path)
        || present.stream().anyMatch(wanted -> isAt(wanted, path))
        || values.keySet().stream().anyMatch(wanted -> isAt(wanted, path));
  }

  /** The step from a path that a wish takes; null when none goes further. */
  @Nullable String step(String path) {
    List<String> all = new ArrayList<>(present);
    all.addAll(values.keySet());
    all.addAll(absent);
    return all.stream()
        .filter(wanted -> wanted.startsWith(path + "/"))
        .map(wanted -> wanted.substring(path.length() + 1).replaceFirst("/.*", ""))
        .findFirst()
        .orElse(null);
  }

  private static boolean isAt(String wanted, String path) {
    return wanted.equals(path) || wanted.startsWith(path + "/");
  }
}
