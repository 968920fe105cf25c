package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private final List<String> guessed = new ArrayList<>();

  private final boolean guessing;

  private Overlays(
      SortedMap<String, Object> schemas,
      @Nullable Map<String, @Nullable Object> operations,
      boolean guessing) {
    this.schemas = new TreeMap<>(schemas);
    this.operations = operations == null ? null : Parameters.inPlace(operations);
    this.guessing = guessing;
  }

  /**
   * Lays an overlay over schemas and operations.
   *
   * @param guessing whether the name of a path file may tell which path it is about
   * @throws IllegalArgumentException when it is no overlay, with why
   */
  public static Laid lay(
      Path overlay,
      SortedMap<String, Object> schemas,
      @Nullable Map<String, @Nullable Object> operations,
      boolean guessing)
      throws IOException {
    Overlays overlays = new Overlays(schemas, operations, guessing);
    if (Files.isDirectory(overlay)) {
      overlays.folder(overlay);
    } else if (Files.exists(overlay)) {
      overlays.document(read(overlay));
    } else {
      throw new NoSuchFileException(overlay.toString());
    }
    return new Laid(
        overlays.schemas,
        overlays.operations,
        overlays.about,
        overlays.consumers,
        overlays.left,
        overlays.guessed);
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
    PathFiles paths = new PathFiles();
    List<PlacedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      String path = layer.relativize(file).toString().replace('\\', '/');
      if (path.matches(".*\\.(ya?ml|json)")) {
        PlacedDocument document = PlacedDocument.read(path, Files.readAllBytes(file));
        documents.add(document);
        paths.take(document);
      }
    }
    for (PlacedDocument document : documents) {
      String path = document.name();
      if (path.matches("(.*/)?consumer\\.yaml")) {
        consumer(document.root());
      } else if (document.root().member("openapi").isPresent()
          || document.root().member("components").isPresent()) {
        specification(document);
      } else if (path.matches("(.*/)?(schemas|enumerations|consumers)/.*")) {
        schema(SchemaNames.ofFile(path), document.tree(), path);
      } else if (path.matches("(.*/)?paths/.*")) {
        path(document, paths);
      } else if (!path.matches("(.*/)?(parameters|responses|headers|requestBodies)/.*")) {
        left.add(path + ": only schemas, paths and the specification itself are taken in");
      }
    }
  }

  private void path(PlacedDocument file, PathFiles files) {
    Map<String, @Nullable Object> whole = operations;
    if (whole == null) {
      left.add(file.name() + ": the standard has no document with paths to lay it over");
      return;
    }
    Map<?, ?> known = whole.get("paths") instanceof Map<?, ?> map ? map : Map.of();
    Optional<PathFiles.Found> found =
        files.path(file, known).filter(one -> guessing || !one.guessed());
    if (found.isEmpty()) {
      left.add(file.name() + ": nothing tells which path it is about; name it in spec.yaml");
      return;
    }
    String path = found.get().path();
    if (found.get().guessed()) {
      guessed.add(file.name() + " is taken for " + path + ", by its name");
    }
    Map<String, @Nullable Object> laid = new LinkedHashMap<>();
    laid.put(path, files.ours(file, left::add));
    Map<String, @Nullable Object> paths = new LinkedHashMap<>();
    paths.put("paths", laid);
    operations = object(TreeMerge.merge(whole, paths));
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
      if (member.name().equals("paths")) {
        rest.put("paths", inPlace(member.value()));
      } else if (!List.of("components", "openapi").contains(member.name())) {
        rest.put(member.name(), member.value().value());
      }
    }
    if (operations != null && !rest.isEmpty()) {
      operations = object(TreeMerge.merge(operations, rest));
    }
  }

  /** The paths that stand in the specification itself, and not in a file of their own. */
  private static Map<String, @Nullable Object> inPlace(Placed paths) {
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    paths.members().stream()
        .filter(path -> !PathFiles.onlyNames(path.value()))
        .forEach(path -> own.put(path.name(), path.value().value()));
    return own;
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
    Object overlay = OverlaySchema.of(tree, name, file);
    Object merged = TreeMerge.merge(schemas.get(name), overlay);
    if (merged != null) {
      schemas.put(name, merged);
    }
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
    take(object(new OverlayActions(left).on(whole, top.items("actions"))));
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
