package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts shared parameters in their place, so that an overlay can say something of one of them. */
final class Parameters {
  private static final String SHARED = "#/components/parameters/";

  private final Map<?, ?> shared;

  private Parameters(Map<?, ?> shared) {
    this.shared = shared;
  }

  /** A document of which no operation refers to a shared parameter. */
  static Map<String, @Nullable Object> inPlace(Map<?, ?> document) {
    Map<?, ?> shared =
        document.get("components") instanceof Map<?, ?> components
                && components.get("parameters") instanceof Map<?, ?> all
            ? all
            : Map.of();
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    Parameters parameters = new Parameters(shared);
    document.forEach(
        (name, value) ->
            whole.put(
                String.valueOf(name), "paths".equals(name) ? parameters.within(value) : value));
    return whole;
  }

  private @Nullable Object within(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    map.forEach(
        (name, value) ->
            to.put(
                String.valueOf(name),
                "parameters".equals(name) && value instanceof List<?> list
                    ? listed(list)
                    : within(value)));
    return to;
  }

  private List<@Nullable Object> listed(List<?> list) {
    List<@Nullable Object> own = new ArrayList<>();
    for (Object parameter : list) {
      Object named =
          parameter instanceof Map<?, ?> map
                  && map.get("$ref") instanceof String reference
                  && reference.startsWith(SHARED)
              ? shared.get(reference.substring(SHARED.length()))
              : null;
      own.add(named == null ? parameter : named);
    }
    return own;
  }
}
