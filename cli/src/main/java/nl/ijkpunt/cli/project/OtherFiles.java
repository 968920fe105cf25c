package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** The files of a bundle besides packs, such as profiles. */
record OtherFiles(SortedMap<String, byte[]> files) {

  /**
   * Looks whether they can be put in a folder.
   *
   * @throws IllegalArgumentException when other files of the same name are there, or one leads out
   */
  void requireRoom(Path root) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path inside = Path.of(file.getKey()).normalize();
      if (inside.isAbsolute() || inside.startsWith("..") || inside.startsWith(".ijk")) {
        throw new IllegalArgumentException(file.getKey() + " does not belong in this folder");
      }
      Path to = root.resolve(inside);
      if (Files.exists(to) && !Arrays.equals(Files.readAllBytes(to), file.getValue())) {
        throw new IllegalArgumentException(
            "another %s is there already; move it away first".formatted(file.getKey()));
      }
    }
  }

  void write(Path root) throws IOException {
    new Pack("", files).write(root);
  }
}
