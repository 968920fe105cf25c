package nl.ijkpunt.standards.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ijkpunt.standards.pack.YamlFile;
import org.jspecify.annotations.Nullable;

/** The folder of a standard that is written anew; what it held before is gone. */
public record FreshFolder(Path folder) {

  /**
   * Makes it, empty.
   *
   * @throws IOException when it holds something that is no standard, or cannot be written
   */
  public static FreshFolder in(Path folder) throws IOException {
    if (Files.exists(folder)) {
      clear(folder);
    }
    Files.createDirectories(folder);
    return new FreshFolder(folder);
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve("standard.yaml"))) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IOException(folder + " holds something that is no standard; it is left alone");
        }
      }
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path one : all) {
      Files.delete(one);
    }
  }

  /** Writes one of its files. */
  public void text(String name, String content) throws IOException {
    bytes(name, content.getBytes(UTF_8));
  }

  /** Writes one of its files. */
  public void bytes(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, content);
  }

  /** Writes one of its files, as YAML. */
  public void yaml(String name, @Nullable Object tree) throws IOException {
    text(name, YamlFile.text(tree));
  }

  /** Says where it comes from. */
  public void origin(String source, String what, Iterable<String> files) throws IOException {
    StringBuilder text = new StringBuilder("# Origin\n\n");
    text.append("Imported from `").append(source).append("` by `ijk standards import`.\n");
    text.append(what).append("\n\n");
    files.forEach(file -> text.append("- `").append(file).append("`\n"));
    text("ORIGIN.md", text.toString());
  }
}
