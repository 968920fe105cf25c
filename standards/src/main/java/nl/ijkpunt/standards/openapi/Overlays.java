package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Lays overlays over the schemas of a standard: folders as the community has them ({@code
 * profile.yaml} and {@code source/}), and OpenAPI Overlay 1.0 documents.
 */
public final class Overlays {
  private final SortedMap<String, Object> schemas;
  private @Nullable Map<String, @Nullable Object> operations;
  private final Map<String, String> about = new TreeMap<>();
  private final List<Map<String, String>> consumers = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private Overlays(
      SortedMap<String, Object> schemas, @Nullable Map<String, @Nullable Object> operations) {
    this.schemas = new TreeMap<>(schemas);
    this.operations = operations;
  }

  /**
   * Lays an overlay over schemas and operations.
   *
   * @throws IllegalArgumentException when it is no overlay, with why
   */
  public static Laid lay(
      Path overlay,
      SortedMap<String, Object> schemas,
      @Nullable Map<String, @Nullable Object> operations)
      throws IOException {
    Overlays overlays = new Overlays(schemas, operations);
    if (Files.isDirectory(overlay)) {
      overlays.folder(overlay);
    } else if (Files.exists(overlay)) {
      overlays.document(read(overlay));
    } else {
      throw new NoSuchFileException(overlay.toString());
    }
    return new Laid(
        overlays.schemas, overlays.operations, overlays.about, overlays.consumers, overlays.left);
  }

  private static PlacedDocument read(Path file) throws IOException {
    return PlacedDocument.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private void folder(Path folder) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Path source = folder.resolve("source").normalize();
    if (!Files.isDirectory(source)) {
      throw new IllegalArgumentException(
          folder + " has no source/, as an overlay of the community has");
    }
    List<Path> layers = new ArrayList<>(List.of(source));
    if (Files.isRegularFile(profile)) {
      Placed top = read(profile).root();
      top.text("profileName").ifPresent(name -> about.put("name", name));
      top.member("profileVersion").ifPresent(v -> about.put("version", v.text()));
      for (Placed consumer : top.items("consumers")) {
        consumer.text("path").ifPresent(path -> layer(folder.resolve(path).normalize(), layers));
      }
    }
    for (Path layer : layers) {
      layer(layer);
    }
  }

  private void layer(Path consumer, List<Path> layers) {
    if (!Files.isDirectory(consumer)) {
      left.add(consumer + " is not there");
    } else if (!consumer.startsWith(layers.get(0))) {
      Path source = consumer.resolve("source");
      layers.add(Files.isDirectory(source) ? source : consumer);
    }
  }

  private void layer(Path layer) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(layer)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String path = layer.relativize(file).toString().replace('\\', '/');
      if (!path.matches(".*\\.(ya?ml|json)")) {
        continue;
      }
      PlacedDocument document = PlacedDocument.read(path, Files.readAllBytes(file));
      if (path.matches("(.*/)?consumer\\.yaml")) {
        consumer(document.root());
      } else if (document.root().member("openapi").isPresent()
          || document.root().member("components").isPresent()) {
        specification(document);
      } else if (path.matches("(.*/)?(schemas|enumerations|consumers)/.*")) {
        schema(SchemaNames.ofFile(path), document.tree(), path);
      } else {
        left.add(path + ": only schemas and the specification itself are taken in");
      }
    }
  }

  private void consumer(Placed top) {
    Map<String, String> consumer = new LinkedHashMap<>();
    top.text("consumerKey")
        .or(() -> top.text("consumerName"))
        .ifPresent(k -> consumer.put("key", k));
    top.member("consumerVersion").ifPresent(v -> consumer.put("version", v.text()));
    if (!consumers.contains(consumer)) {
      consumers.add(consumer);
    }
  }

  private void specification(PlacedDocument document) {
    Placed top = document.root();
    top.member("components")
        .flatMap(components -> components.member("schemas"))
        .ifPresent(
            all -> all.members().forEach(m -> component(m.name(), m.value(), document.name())));
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    for (Placed.Member member : top.members()) {
      if (!List.of("components", "openapi").contains(member.name())) {
        rest.put(member.name(), member.value().value());
      }
    }
    if (operations != null && !rest.isEmpty()) {
      operations = object(TreeMerge.merge(operations, rest));
    }
  }

  private void component(String name, Placed value, String file) {
    boolean refers = value.text("$ref").isPresent() && value.members().size() == 1;
    if (!refers) {
      schema(name, value.value(), file);
    }
  }

  private void schema(String name, @Nullable Object tree, String file) {
    if (tree == null) {
      schemas.remove(name);
      return;
    }
    Object overlay = ours(tree, name, file);
    Object merged = TreeMerge.merge(schemas.get(name), overlay);
    if (merged != null) {
      schemas.put(name, merged);
    }
  }

  /** The same in the form of a standard's folder: references by file, null as a type. */
  private static Object ours(Object tree, String name, String file) {
    if (tree instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(item == null ? null : ours(item, name, file)));
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
            to.put(keyword, value == null ? null : ours(value, name, file));
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

  private static @Nullable Map<String, @Nullable Object> object(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    map.forEach((name, value) -> object.put(String.valueOf(name), value));
    return object;
  }

  /** An OpenAPI Overlay document acts on the whole, with schemas under components. */
  private void document(PlacedDocument document) {
    Placed top = document.root();
    String version = top.member("overlay").map(Placed::text).orElse("");
    if (!version.startsWith("1.")) {
      throw new IllegalArgumentException(
          document.name() + " is no OpenAPI Overlay 1 document; an overlay is that, or a folder");
    }
    top.member("info").flatMap(i -> i.text("title")).ifPresent(t -> about.put("name", t));
    top.member("info")
        .flatMap(i -> i.member("version"))
        .ifPresent(v -> about.put("version", v.text()));
    Map<String, @Nullable Object> components = new LinkedHashMap<>();
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    if (operations != null) {
      whole.putAll(operations);
      Map<String, @Nullable Object> known = object(operations.get("components"));
      if (known != null) {
        components.putAll(known);
      }
    }
    components.put("schemas", new LinkedHashMap<>(schemas));
    whole.put("components", components);
    @Nullable Object tree = whole;
    for (Placed action : top.items("actions")) {
      tree = act(action, tree);
    }
    take(object(tree));
  }

  private @Nullable Object act(Placed action, @Nullable Object tree) {
    String target = action.text("target").orElse("");
    try {
      TargetPath path = TargetPath.of(target);
      boolean remove = action.member("remove").filter(Placed::isTrue).isPresent();
      Object update = action.member("update").map(Placed::value).orElse(null);
      if (!remove && update == null) {
        left.add(target + ": it neither updates nor removes");
        return tree;
      }
      TargetPath.Edited edited =
          remove
              ? path.remove(tree)
              : path.update(tree, ours(update == null ? Map.of() : update, "", ""));
      if (edited.count() == 0) {
        left.add(target + ": nothing is there");
      }
      return edited.tree();
    } catch (IllegalArgumentException e) {
      left.add(target + ": " + e.getMessage());
      return tree;
    }
  }

  private void take(@Nullable Map<String, @Nullable Object> whole) {
    if (whole == null) {
      return;
    }
    Map<String, @Nullable Object> components = object(whole.get("components"));
    if (components != null && components.remove("schemas") instanceof Map<?, ?> all) {
      schemas.clear();
      all.forEach(
          (name, schema) -> {
            if (schema != null) {
              schemas.put(String.valueOf(name), schema);
            }
          });
    }
    if (operations != null) {
      whole.put("components", components);
      operations = whole;
    }
  }
}
