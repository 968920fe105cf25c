package nl.ijkpunt.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where a site is written; what an earlier one left there and this one has not is removed. */
public record SiteFolder(Path folder) {
  /** Names the files of the site, so that the next one knows which are its to remove. */
  static final String MANIFEST = ".ijk-site";

  /**
   * Writes the files.
   *
   * @throws IllegalArgumentException when the folder holds something else
   */
  public void write(SortedMap<String, String> files) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    Set<String> earlier = new HashSet<>();
    if (Files.exists(manifest)) {
      earlier.addAll(Files.readAllLines(manifest));
    } else if (Files.exists(folder)) {
      requireEmpty();
    }
    Files.createDirectories(folder);
    Files.writeString(manifest, String.join("\n", files.keySet()) + "\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.write(to, file.getValue().getBytes(UTF_8));
    }
    earlier.removeAll(files.keySet());
    for (String name : List.copyOf(earlier)) {
      Path stale = folder.resolve(name).normalize();
      if (stale.startsWith(folder.normalize()) && !name.contains("..")) {
        Files.deleteIfExists(stale);
      }
    }
  }

  private void requireEmpty() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is not a folder");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new IllegalArgumentException(
            folder + " holds something that is no site of ijk publish; name another folder");
      }
    }
  }
}
