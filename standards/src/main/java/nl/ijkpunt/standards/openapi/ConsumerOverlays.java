package nl.ijkpunt.standards.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays the schemas of consumers, which no other schema refers to, over the objects they are meant
 * for: {@code consumers/RIO/V1/Course} over {@code Course}, where {@code consumerKey} is {@code
 * rio}.
 */
final class ConsumerOverlays {
  private final SortedMap<String, Object> schemas;

  ConsumerOverlays(SortedMap<String, Object> schemas) {
    this.schemas = schemas;
  }

  /** Overlays by the name of the schema they are laid over. */
  Map<String, Object> all() {
    Map<String, Object> overlays = new TreeMap<>();
    for (String name : schemas.keySet()) {
      String[] path = name.split("/", -1);
      if (path[0].equals("consumers") && path.length > 2) {
        String object = path[path.length - 1];
        String over = schemas.containsKey(object + "Properties") ? object + "Properties" : object;
        String key = path[1].toLowerCase(java.util.Locale.ROOT);
        if (schemas.containsKey(over)) {
          Map<String, Object> wrapped = wrapped(over, chosen(key, name));
          if (!wrapped.isEmpty()) {
            overlays.merge(over, wrapped, (one, other) -> both(one, other));
          }
        }
      }
    }
    return overlays;
  }

  private static Map<String, Object> chosen(String key, String name) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("properties", Map.of("consumerKey", Map.of("const", key)));
    condition.put("required", List.of("consumerKey"));
    Map<String, Object> chosen = new LinkedHashMap<>();
    chosen.put("if", condition);
    chosen.put("then", Map.of("$ref", name + ".json"));
    return chosen;
  }

  private Map<String, Object> wrapped(String over, Map<String, Object> chosen) {
    var names = Properties.of(over, schemas);
    return names.contains("consumers")
        ? Map.of("properties", Map.of("consumers", Map.of("items", chosen)))
        : names.contains("consumer") ? Map.of("properties", Map.of("consumer", chosen)) : Map.of();
  }

  private static Map<String, Object> both(Object one, Object other) {
    return Map.of("allOf", List.of(one, other));
  }
}
