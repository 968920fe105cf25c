package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.cli.project.Coordinates;
import nl.ijkpunt.standards.hash.Sha256;

/**
 * A file of a Maven repository, of which only one content will do.
 *
 * @param sha256 the SHA-256 of that content, as hexadecimal digits
 */
record Pinned(Coordinates coordinates, String sha256) {

  /** The files that a scaffold is made with, as the list in the tool pins them. */
  static List<Pinned> all() {
    try (InputStream in =
        Objects.requireNonNull(Pinned.class.getResourceAsStream("scaffold.lock"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pinned::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pinned of(String line) {
    String[] cells = line.split("\\s+", -1);
    return new Pinned(Coordinates.of(cells[0]).orElseThrow(), cells[1]);
  }

  /** What the file is called. */
  String name() {
    return coordinates.path().substring(coordinates.path().lastIndexOf('/') + 1);
  }

  /** Whether a file is there, and is this one. */
  boolean isAt(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in).equals(sha256);
    }
  }
}
