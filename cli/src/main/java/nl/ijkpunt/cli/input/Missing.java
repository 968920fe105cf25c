package nl.ijkpunt.cli.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Nearest;

/** Guesses what was meant by a path that leads nowhere. */
final class Missing {
  private Missing() {}

  /** An existing path that differs by a few letters in the first part that does not exist. */
  static Optional<String> meant(Optional<Path> wanted) {
    return wanted.flatMap(Missing::meant);
  }

  private static Optional<String> meant(Path wanted) {
    Path missing = wanted;
    Path parent = missing.getParent();
    while (parent != null && !Files.exists(parent)) {
      missing = parent;
      parent = missing.getParent();
    }
    Path folder = parent == null ? Path.of("") : parent;
    String last = String.valueOf(missing.getFileName());
    return Nearest.to(last, names(folder))
        .map(name -> folder.resolve(name).toString().replace(File.separatorChar, '/'));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> String.valueOf(path.getFileName())).toList();
    } catch (IOException e) {
      return List.of(); // no guess; that the path is missing is said anyway
    }
  }
}
