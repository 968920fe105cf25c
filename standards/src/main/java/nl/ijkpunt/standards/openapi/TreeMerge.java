package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays one tree over another as the overlays of the community do: objects member by member, null
 * takes a member away, parameters are matched by name and place, and anything else replaces.
 */
final class TreeMerge {
  static final String DELETE = "_delete";

  private TreeMerge() {}

  static @Nullable Object merge(@Nullable Object base, @Nullable Object overlay) {
    if (base instanceof Map<?, ?> under && overlay instanceof Map<?, ?> over) {
      Map<String, @Nullable Object> merged = new LinkedHashMap<>();
      under.forEach((name, value) -> merged.put(String.valueOf(name), value));
      over.forEach((key, value) -> member(String.valueOf(key), value, merged));
      return merged;
    }
    return overlay;
  }

  private static void member(
      String name, @Nullable Object value, Map<String, @Nullable Object> merged) {
    if (value == null) {
      merged.remove(name);
    } else if (name.equals("parameters")
        && value instanceof List<?> over
        && merged.get(name) instanceof List<?> under) {
      merged.put(name, parameters(under, over));
    } else {
      merged.put(name, merge(merged.get(name), value));
    }
  }

  private static List<@Nullable Object> parameters(List<?> under, List<?> over) {
    List<@Nullable Object> merged = new ArrayList<>(under);
    for (Object parameter : over) {
      int at = indexOf(merged, parameter);
      boolean gone = parameter instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get(DELETE));
      if (at < 0 && !gone) {
        merged.add(parameter);
      } else if (at >= 0 && gone) {
        merged.remove(at);
      } else if (at >= 0) {
        merged.set(at, merge(merged.get(at), parameter));
      }
    }
    return merged;
  }

  static int indexOf(List<?> all, @Nullable Object wanted) {
    for (int i = 0; i < all.size(); i++) {
      if (wanted instanceof Map<?, ?> one
          && all.get(i) instanceof Map<?, ?> other
          && one.get("name") != null
          && Objects.equals(one.get("name"), other.get("name"))
          && Objects.equals(one.get("in"), other.get("in"))) {
        return i;
      }
    }
    return -1;
  }
}
