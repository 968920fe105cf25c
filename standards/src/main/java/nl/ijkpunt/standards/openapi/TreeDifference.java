package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be laid over one tree to make another of it, as {@link TreeMerge} lays it. */
final class TreeDifference {
  private TreeDifference() {}

  /** The overlay; empty where the two are the same. */
  static Map<String, @Nullable Object> of(Map<?, ?> before, Map<?, ?> after) {
    Map<String, @Nullable Object> overlay = new LinkedHashMap<>();
    after.forEach(
        (key, value) -> {
          Object old = before.get(key);
          if (!Objects.equals(old, value)) {
            String name = String.valueOf(key);
            overlay.put(name, between(name, old, value));
          }
        });
    before.keySet().stream()
        .filter(key -> !after.containsKey(key))
        .forEach(key -> overlay.put(String.valueOf(key), null));
    return overlay;
  }

  private static @Nullable Object between(
      String name, @Nullable Object old, @Nullable Object value) {
    if (old instanceof Map<?, ?> before && value instanceof Map<?, ?> after) {
      return of(before, after);
    }
    return name.equals("parameters")
            && old instanceof List<?> before
            && value instanceof List<?> after
        ? parameters(before, after)
        : value;
  }

  private static List<@Nullable Object> parameters(List<?> before, List<?> after) {
    List<@Nullable Object> overlay = new ArrayList<>();
    for (Object parameter : after) {
      int at = TreeMerge.indexOf(before, parameter);
      Object old = at < 0 ? null : before.get(at);
      if (old instanceof Map<?, ?> was && parameter instanceof Map<?, ?> is && !was.equals(is)) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(named(is));
        changed.putAll(of(was, is));
        overlay.add(changed);
      } else if (old == null && !before.contains(parameter)) {
        overlay.add(parameter);
      }
    }
    for (Object parameter : before) {
      if (TreeMerge.indexOf(after, parameter) < 0
          && parameter instanceof Map<?, ?> was
          && was.get("name") != null) {
        Map<String, @Nullable Object> gone = new LinkedHashMap<>(named(was));
        gone.put(TreeMerge.DELETE, true);
        overlay.add(gone);
      }
    }
    return overlay;
  }

  private static Map<String, @Nullable Object> named(Map<?, ?> parameter) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("name", parameter.get("name"));
    named.put("in", parameter.get("in"));
    return named;
  }
}
