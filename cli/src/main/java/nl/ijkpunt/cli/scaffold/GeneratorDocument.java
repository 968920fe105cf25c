package nl.ijkpunt.cli.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document as a generator can take it: without what it is known to make wrong code of.
 *
 * @param tree the document
 * @param leftOut the names of parameters that are not in it
 */
public record GeneratorDocument(Map<String, @Nullable Object> tree, List<String> leftOut) {

  public GeneratorDocument {
    leftOut = List.copyOf(leftOut);
  }

  /** Leaves out parameters that are objects, and what lists are where nobody says. */
  public static GeneratorDocument of(Map<String, ? extends @Nullable Object> document) {
    TreeSet<String> leftOut = new TreeSet<>();
    Map<?, ?> components = map(document.get("components"));
    Map<?, ?> shared = map(components.get("parameters"));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(document);
    Map<String, @Nullable Object> paths = new LinkedHashMap<>();
    map(document.get("paths"))
        .forEach((path, item) -> paths.put(String.valueOf(path), item(item, shared, leftOut)));
    tree.put("paths", paths);
    Map<String, @Nullable Object> kept = copy(components);
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    shared.forEach(
        (name, one) -> {
          if (!isObject(map(one))) {
            parameters.put(String.valueOf(name), plain(map(one)));
          }
        });
    kept.put("parameters", parameters);
    tree.put("components", kept);
    return new GeneratorDocument(tree, List.copyOf(leftOut));
  }

  private static Object item(@Nullable Object item, Map<?, ?> shared, TreeSet<String> leftOut) {
    Map<String, @Nullable Object> operations = new LinkedHashMap<>();
    map(item)
        .forEach(
            (method, operation) ->
                operations.put(
                    String.valueOf(method),
                    operation instanceof Map<?, ?> one
                        ? operation(one, shared, leftOut)
                        : operation));
    return operations;
  }

  private static Object operation(Map<?, ?> operation, Map<?, ?> shared, TreeSet<String> leftOut) {
    Map<String, @Nullable Object> kept = copy(operation);
    if (!(operation.get("parameters") instanceof List<?> all)) {
      return kept;
    }
    List<Object> parameters = new ArrayList<>();
    for (Object one : all) {
      Map<?, ?> written = map(one);
      Object reference = written.get("$ref");
      Map<?, ?> meant =
          reference instanceof String at
              ? map(shared.get(at.substring(at.lastIndexOf('/') + 1)))
              : written;
      if (isObject(meant)) {
        leftOut.add(String.valueOf(meant.get("name")));
      } else {
        parameters.add(reference == null ? plain(written) : written);
      }
    }
    kept.put("parameters", parameters);
    return kept;
  }

  /**
   * Whether it is an object, or a list of such: servers and clients are made that cannot be built.
   */
  private static boolean isObject(Map<?, ?> parameter) {
    Map<?, ?> schema = map(parameter.get("schema"));
    return "object".equals(schema.get("type"))
        || "object".equals(map(schema.get("items")).get("type"));
  }

  /** The same without what a list is by default, of which some generators make no code. */
  private static Map<String, @Nullable Object> plain(Map<?, ?> parameter) {
    Map<String, @Nullable Object> plain = copy(parameter);
    Map<String, @Nullable Object> schema = copy(map(parameter.get("schema")));
    if (schema.get("default") instanceof List) {
      schema.remove("default");
      plain.put("schema", schema);
    }
    return plain;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }
}
