package nl.ijkpunt.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.record.JsonValue;

/** Makes, at build time, one file of each standard's folder, and an index of them. */
public final class PackBuilder {
  static final String DESCRIPTOR = "standard.yaml";

  private PackBuilder() {}

  /** Reads the standards below the first folder; writes packs and index below the second. */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    List<String> index = new ArrayList<>();
    for (Path folder : standardsBelow(from)) {
      String name = from.relativize(folder).toString().replace('\\', '/');
      Path pack = to.resolve(name).resolve("pack.json");
      Files.createDirectories(pack.getParent());
      Files.write(pack, build(folder));
      index.add(
          String.join(
              "\t",
              name,
              String.join(",", profiles(folder.resolve("profiles"))),
              String.join(",", signs(pack))));
      indexCodes(folder.resolve("codes"), pack.resolveSibling("codes"));
      indexSuites(folder.resolve("suites"), pack.resolveSibling("suites"));
    }
    indexCodes(from.resolveSibling("codes"), to.resolveSibling("codes"));
    Files.write(to.resolve("index"), (String.join("\n", index) + "\n").getBytes(UTF_8));
  }

  /** The words by which data of a standard is told from that of its other versions. */
  private static List<String> signs(Path pack) throws IOException {
    return JsonValue.parse(Files.readAllBytes(pack))
        .member("standard")
        .map(about -> about.texts("signs"))
        .orElse(List.of());
  }

  private static List<String> profiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  /** Names the code lists of a folder; the lists themselves stay files, read when asked for. */
  private static void indexCodes(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.list(from)) {
      String names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".tsv"))
              .map(name -> name.substring(0, name.length() - ".tsv".length()) + "\n")
              .sorted()
              .collect(Collectors.joining());
      Files.createDirectories(to);
      Files.write(to.resolve("index"), names.getBytes(UTF_8));
    }
  }

  /** Names the suites of a folder; they stay files, read when asked for. */
  private static void indexSuites(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> folders = Files.list(from)) {
      String names =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName() + "\n")
              .sorted()
              .collect(Collectors.joining());
      Files.createDirectories(to);
      Files.write(to.resolve("index"), names.getBytes(UTF_8));
    }
  }

  private static List<Path> standardsBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .filter(file -> file.endsWith(DESCRIPTOR))
          .map(file -> file.toAbsolutePath().getParent())
          .filter(java.util.Objects::nonNull)
          .map(root.toAbsolutePath()::relativize)
          .map(root::resolve)
          .sorted()
          .toList();
    }
  }

  /** The pack of one standard's folder, as JSON. */
  public static byte[] build(Path folder) throws IOException {
    List<PackFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("suites/") || name.equals("requirements.yaml")) {
          // They are about the standard and decide nothing: a new case makes no other standard.
          continue;
        }
        try (InputStream in = Files.newInputStream(file)) {
          files.add(new PackFile(name, in.readAllBytes()));
        }
      }
    }
    // By name, not by path: file systems differ in how they sort.
    files.sort(Comparator.comparing(PackFile::name));
    return PackWriter.write(files);
  }
}
