package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.imports.GivenFiles;
import org.jspecify.annotations.Nullable;

/** A schema of an overlay, as the folder of a standard has schemas. */
final class OverlaySchema {
  private OverlaySchema() {}

  /** The same with what a standard's folder has: references by file, null as a type. */
  static Object of(Object tree, String name, String file) {
    if (tree instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(item == null ? null : of(item, name, file)));
      return items;
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String keyword = String.valueOf(key);
          if (keyword.equals("$ref") && value instanceof String reference) {
            to.put(keyword, reference(reference, name, file));
          } else if (!keyword.equals("nullable") && !keyword.equals("example")) {
            to.put(keyword, value == null ? null : of(value, name, file));
          }
        });
    if (Boolean.TRUE.equals(map.get("nullable")) && to.get("type") instanceof String type) {
      to.put("type", List.of(type, "null"));
    }
    return to;
  }

  private static String reference(String reference, String name, String file) {
    String target = reference.replaceFirst("^#/components/schemas/", "");
    if (!target.equals(reference)) {
      return SchemaConversion.between(name, target);
    }
    String at = GivenFiles.relative(file, reference.replaceFirst("#/?$", "")).orElse(reference);
    return SchemaConversion.between(name, SchemaNames.ofFile(at));
  }
}
