package nl.ijkpunt.standards.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.imports.GivenFiles;
import org.jspecify.annotations.Nullable;

/** The names of the properties of a schema, with those of what it is composed of. */
final class Properties {

  private Properties() {}

  static Set<String> of(String name, Map<String, Object> schemas) {
    Set<String> names = new TreeSet<>();
    add(name, schemas.get(name), schemas, names, new TreeSet<>(Set.of(name)));
    return names;
  }

  private static void add(
      String from,
      @Nullable Object value,
      Map<String, Object> schemas,
      Set<String> names,
      Set<String> seen) {
    if (!(value instanceof Map<?, ?> node)) {
      return;
    }
    if (node.get("properties") instanceof Map<?, ?> properties) {
      properties.keySet().forEach(name -> names.add(String.valueOf(name)));
    }
    if (node.get("$ref") instanceof String reference) {
      String target =
          GivenFiles.relative(from, reference.replaceFirst("\\.json$", "")).orElse(reference);
      if (seen.add(target)) {
        add(target, schemas.get(target), schemas, names, seen);
      }
    }
    for (String part : new String[] {"allOf", "oneOf", "anyOf"}) {
      if (node.get(part) instanceof Iterable<?> parts) {
        parts.forEach(one -> add(from, one, schemas, names, seen));
      }
    }
  }
}
