package nl.ijkpunt.standards.openapi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;
import org.jspecify.annotations.Nullable;

/** Finds which path the path files of an overlay are about, and puts them in our form. */
final class PathFiles {
  /** By this an imported path says which file it came from. */
  static final String FILE = "x-file";

  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  private final Map<String, String> named = new TreeMap<>();
  private final Map<String, PlacedDocument> files = new TreeMap<>();

  /** Takes a file of the overlay, which others may refer to. */
  void take(PlacedDocument file) {
    files.put(file.name(), file);
    for (Placed.Member path : file.root().member("paths").map(Placed::members).orElse(List.of())) {
      path.value()
          .text("$ref")
          .flatMap(reference -> GivenFiles.relative(file.name(), reference))
          .ifPresent(name -> named.put(name, path.name()));
    }
  }

  /** Whether a file says nothing but which path another file is about. */
  static boolean onlyNames(Placed path) {
    return path.text("$ref").isPresent();
  }

  /** The path that a file is about, and whether that was guessed by its name. */
  record Found(String path, boolean guessed) {}

  /** The path in the operations that a file is about; nothing where several may be meant. */
  Optional<Found> path(PlacedDocument file, Map<?, ?> paths) {
    String said = named.get(file.name());
    if (said != null) {
      return Optional.of(new Found(said, false));
    }
    return only(paths, item -> file.name().equals(item.getValue().get(FILE)))
        .or(() -> only(paths, item -> ids(item.getValue()).stream().anyMatch(ids(file)::contains)))
        .map(path -> new Found(path, false))
        .or(
            () ->
                only(paths, item -> called(item.getKey()).contains(stem(file.name())))
                    .map(path -> new Found(path, true)));
  }

  private static Optional<String> only(
      Map<?, ?> paths, Predicate<Map.Entry<String, Map<?, ?>>> wanted) {
    List<String> found =
        paths.entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Map<?, ?>)
            .map(
                entry ->
                    Map.<String, Map<?, ?>>entry(
                        String.valueOf(entry.getKey()), (Map<?, ?>) entry.getValue()))
            .filter(wanted)
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Set<String> ids(PlacedDocument file) {
    return file.tree() instanceof Map<?, ?> item ? ids(item) : Set.of();
  }

  private static Set<String> ids(Map<?, ?> item) {
    Set<String> ids = new LinkedHashSet<>();
    item.forEach(
        (method, operation) -> {
          if (METHODS.contains(String.valueOf(method))
              && operation instanceof Map<?, ?> map
              && map.get("operationId") instanceof String id) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static String stem(String file) {
    return file.replaceFirst("^.*/", "")
        .replaceFirst("\\.[^.]*$", "")
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** What files about a path are called: Buildings, BuildingCollection, BuildingInstance. */
  private static Set<String> called(String path) {
    boolean one = path.endsWith("}");
    StringBuilder plural = new StringBuilder();
    StringBuilder singular = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty() && !segment.startsWith("{")) {
        String word = segment.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        plural.append(word);
        singular.append(word.replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", ""));
      }
    }
    // A word may be its own singular, so that two of these are the same.
    return new LinkedHashSet<>(
        one
            ? List.of(singular + "instance", singular.toString(), plural + "instance")
            : List.of(plural.toString(), singular + "collection", plural + "collection"));
  }

  /** A path file in our form: schemas stand in their folder, and other parts in their place. */
  @Nullable Object ours(PlacedDocument file, Consumer<String> left) {
    return ours(file.tree(), file.name(), left, 0);
  }

  private @Nullable Object ours(
      @Nullable Object tree, String file, Consumer<String> left, int depth) {
    if (tree instanceof List<?> list) {
      return list.stream().map(item -> ours(item, file, left, depth)).toList();
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    if (map.get("$ref") instanceof String reference) {
      return referred(reference, file, left, depth);
    }
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    map.forEach((name, value) -> to.put(String.valueOf(name), ours(value, file, left, depth)));
    return to;
  }

  private @Nullable Object referred(
      String reference, String file, Consumer<String> left, int depth) {
    String component = reference.replaceFirst("^#/components/schemas/", "");
    if (!component.equals(reference)) {
      return Map.of("$ref", "schema/" + component + ".json");
    }
    String name = GivenFiles.relative(file, reference.replaceFirst("#/?$", "")).orElse(reference);
    if (name.matches("(.*/)?(schemas|enumerations|consumers)/.*")) {
      return Map.of("$ref", "schema/" + SchemaNames.ofFile(name) + ".json");
    }
    PlacedDocument other = files.get(name);
    if (other == null || depth > 20) {
      left.accept(file + ": $ref leads to " + reference + ", which is not in the overlay");
      return Map.of();
    }
    return ours(other.tree(), name, left, depth + 1);
  }
}
