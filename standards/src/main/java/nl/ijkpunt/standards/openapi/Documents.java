package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;

/** The files of a specification, read when they are asked for; nothing outside their folder is. */
final class Documents {
  private static final int MOST_FILES = 20_000;
  private static final long MOST_BYTES = 64L << 20;

  private final Path folder;
  private final Consumer<Defect> defects;
  private final Map<String, Optional<PlacedDocument>> known = new TreeMap<>();
  private final Map<String, Placed> byId = new HashMap<>();

  Documents(Path folder, Consumer<Defect> defects) {
    this.folder = folder;
    this.defects = defects;
  }

  /** The names of all files in the folder that may be read as YAML or JSON, in order. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).limit(MOST_FILES).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)")
            && !GivenFiles.isAside(name)) {
          names.add(name);
        }
      }
    }
    names.sort(null);
    return names;
  }

  /** The document with this name, if it is there and can be read. */
  Optional<PlacedDocument> find(String name) {
    Optional<PlacedDocument> found = known.get(name);
    if (found == null) {
      found = read(name);
      known.put(name, found);
      found.ifPresent(this::look);
    }
    return found;
  }

  /** Everything that was read. */
  List<PlacedDocument> read() {
    return known.values().stream().flatMap(Optional::stream).toList();
  }

  /** A schema by the address that it gives itself. */
  Optional<Placed> withId(String address) {
    return Optional.ofNullable(byId.get(address));
  }

  private void look(PlacedDocument document) {
    Placed top = document.root();
    top.text("$id")
        .or(() -> top.text("id"))
        .ifPresent(id -> byId.put(id.replaceFirst("#$", ""), top));
    document
        .doubles()
        .forEach(
            at -> defects.accept(Defect.at(new Placed(document, at, null), DefectKind.NAME_TWICE)));
  }

  private Optional<PlacedDocument> read(String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("it is larger than 64 MB");
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new IllegalArgumentException("it is a link to a file outside the folder");
      }
      return Optional.of(PlacedDocument.read(name, Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      defects.accept(new Defect(DefectKind.NOT_READ, name, "", 0, Map.of("why", why)));
      return Optional.empty();
    }
  }
}
