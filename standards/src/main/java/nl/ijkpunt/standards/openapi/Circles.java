package nl.ijkpunt.standards.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.record.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * Breaks circles of references that ask of one and the same value, as in {@code A} that is {@code
 * B} that is {@code A}: no validator gets to the end of them. Circles by way of a property or an
 * item are fine, as data ends.
 */
final class Circles {
  private static final List<String> IN_PLACE_LISTS = List.of("allOf", "oneOf", "anyOf");
  private static final List<String> IN_PLACE = List.of("if", "then", "else", "not");

  private final Map<String, Object> schemas;
  private final BiConsumer<String, String> sink;
  private final Set<String> done = new HashSet<>();
  private final Set<String> underWay = new HashSet<>();

  /**
   * A search in some schemas, which are changed where a circle is broken.
   *
   * @param sink takes the schema and the place in it of each reference that is left out
   */
  Circles(Map<String, Object> schemas, BiConsumer<String, String> sink) {
    this.schemas = schemas;
    this.sink = sink;
  }

  void breakAll() {
    schemas.keySet().forEach(this::visit);
  }

  private void visit(String name) {
    if (done.add(name)) {
      underWay.add(name);
      look(name, schemas.get(name), "");
      underWay.remove(name);
    }
  }

  private void look(String schema, @Nullable Object value, String within) {
    if (!(value instanceof Map<?, ?> node)) {
      return;
    }
    if (node.get("$ref") instanceof String reference) {
      String target =
          GivenFiles.relative(schema, reference.replaceFirst("\\.json$", "")).orElse(reference);
      if (underWay.contains(target)) {
        node.remove("$ref");
        sink.accept(schema, within);
      } else {
        visit(target);
      }
    }
    for (String name : IN_PLACE) {
      look(schema, node.get(name), within + "/" + name);
    }
    for (String name : IN_PLACE_LISTS) {
      if (node.get(name) instanceof List<?> parts) {
        for (int i = 0; i < parts.size(); i++) {
          look(schema, parts.get(i), within + "/" + name + "/" + i);
        }
      }
    }
    if (node.get("dependentSchemas") instanceof Map<?, ?> named) {
      named.forEach(
          (name, part) ->
              look(
                  schema,
                  part,
                  within + "/dependentSchemas/" + Pointers.segment(String.valueOf(name))));
    }
  }
}
