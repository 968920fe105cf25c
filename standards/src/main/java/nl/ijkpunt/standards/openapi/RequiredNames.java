package nl.ijkpunt.standards.openapi;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.record.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that are required and that no property has: not in the schema itself, nor in what it
 * is composed of, nor in what is composed with it.
 */
final class RequiredNames {
  private static final List<String> PARTS = List.of("allOf", "oneOf", "anyOf");
  private static final List<String> CONDITIONS = List.of("if", "then", "else", "not");

  private final Map<String, Object> schemas;
  private final Map<String, Set<String>> besides = new HashMap<>();
  private final BiConsumer<Missing, Set<String>> sink;
  private boolean telling;

  /** A required name that no property has. */
  record Missing(String schema, String within, String name) {}

  /**
   * A search in some schemas.
   *
   * @param sink takes what is missing, and the names that there are
   */
  RequiredNames(Map<String, Object> schemas, BiConsumer<Missing, Set<String>> sink) {
    this.schemas = schemas;
    this.sink = sink;
  }

  void look() {
    schemas.forEach((name, schema) -> walk(name, schema, "", Set.of()));
    telling = true;
    schemas.forEach((name, schema) -> walk(name, schema, "", besides.getOrDefault(name, Set.of())));
  }

  private void walk(String schema, @Nullable Object value, String within, Set<String> around) {
    if (!(value instanceof Map<?, ?> node)) {
      return;
    }
    Set<String> here = new TreeSet<>(around);
    collect(schema, node, here, Collections.newSetFromMap(new IdentityHashMap<>()));
    if (telling && !node.containsKey("patternProperties")) {
      tell(schema, node, within, here);
    }
    if (node.get("$ref") instanceof String reference) {
      besides.computeIfAbsent(target(schema, reference), name -> new TreeSet<>()).addAll(here);
    }
    for (Map.Entry<?, ?> member : node.entrySet()) {
      String name = String.valueOf(member.getKey());
      String at = within + "/" + Pointers.segment(name);
      if (PARTS.contains(name) && member.getValue() instanceof List<?> parts) {
        for (int i = 0; i < parts.size(); i++) {
          walk(schema, parts.get(i), at + "/" + i, here);
        }
      } else if (CONDITIONS.contains(name)) {
        walk(schema, member.getValue(), at, here);
      } else if (Set.of("properties", "patternProperties", "dependentSchemas").contains(name)
          && member.getValue() instanceof Map<?, ?> named) {
        Set<String> inner = name.equals("dependentSchemas") ? here : Set.of();
        named.forEach(
            (key, sub) -> walk(schema, sub, at + "/" + Pointers.segment(key + ""), inner));
      } else if (Set.of("items", "additionalProperties", "contains").contains(name)) {
        walk(schema, member.getValue(), at, Set.of());
      } else if (name.equals("prefixItems") && member.getValue() instanceof List<?> items) {
        for (int i = 0; i < items.size(); i++) {
          walk(schema, items.get(i), at + "/" + i, Set.of());
        }
      }
    }
  }

  private void tell(String schema, Map<?, ?> node, String within, Set<String> here) {
    // Where nothing is described at all, the names are all there is.
    if (node.get("required") instanceof List<?> required && !here.isEmpty()) {
      required.stream()
          .map(String::valueOf)
          .filter(name -> !here.contains(name))
          .forEach(name -> sink.accept(new Missing(schema, within, name), here));
    }
  }

  private void collect(String schema, Map<?, ?> node, Set<String> names, Set<Object> seen) {
    if (!seen.add(node)) {
      return;
    }
    if (node.get("properties") instanceof Map<?, ?> properties) {
      properties.keySet().forEach(name -> names.add(String.valueOf(name)));
    }
    if (node.get("$ref") instanceof String reference) {
      String target = target(schema, reference);
      if (schemas.get(target) instanceof Map<?, ?> referred) {
        collect(target, referred, names, seen);
      }
    }
    for (String part : PARTS) {
      if (node.get(part) instanceof List<?> parts) {
        for (Object one : parts) {
          if (one instanceof Map<?, ?> inner) {
            collect(schema, inner, names, seen);
          }
        }
      }
    }
    for (String part : CONDITIONS) {
      if (node.get(part) instanceof Map<?, ?> inner) {
        collect(schema, inner, names, seen);
      }
    }
  }

  private static String target(String from, String reference) {
    return GivenFiles.relative(from, reference.replaceFirst("\\.json$", "")).orElse(reference);
  }
}
