package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.mappings.folder.MapperFolder;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.mappings.plugin.Shelf;
import nl.ijkpunt.mappings.table.TableMapper;
import nl.ijkpunt.mappings.table.TableReader;
import nl.ijkpunt.standards.finding.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where mappers come from besides those on board. */
final class MapperOptions {
  private static final String PLUGINS = "IJK_PLUGINS";
  private static final String JAR = "ijk-cli.jar";

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description =
          "A folder of jars with mappers of others, which may do all that you may; otherwise those"
              + " in IJK_PLUGINS. Those in plugins beside lib are always there.")
  private @Nullable List<Path> plugins;

  /** What is there without being named. What cannot be used is told. */
  Shelf shelf(PrintWriter err) {
    List<Path> folders = new ArrayList<>();
    home().map(home -> home.resolve("plugins")).filter(Files::isDirectory).ifPresent(folders::add);
    if (plugins != null) {
      folders.addAll(plugins);
    } else {
      for (String folder :
          System.getenv().getOrDefault(PLUGINS, "").split(File.pathSeparator, -1)) {
        if (!folder.isEmpty()) {
          folders.add(Path.of(folder));
        }
      }
    }
    Shelf shelf = Shelf.with(folders.stream().distinct().toList());
    shelf.troubles().forEach(trouble -> err.println("ijk: " + trouble));
    err.flush();
    return shelf;
  }

  /** Where bin and lib stand; empty where we were not started from there. */
  private static Optional<Path> home() {
    Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
    Path lib = jar.toAbsolutePath().getParent();
    return jar.endsWith(JAR) && lib != null
        ? Optional.ofNullable(lib.getParent())
        : Optional.empty();
  }

  /**
   * The mapper in this folder or file, or with this name.
   *
   * @throws Misuse when there is none, or it cannot be used
   */
  static Available find(String named, Shelf shelf) {
    Path path = Path.of(named);
    if (Files.exists(path) || named.contains("/") || named.contains(File.separator)) {
      return opened(named);
    }
    return shelf
        .named(named)
        .orElseThrow(
            () -> {
              List<String> names = shelf.all().stream().map(Available::name).sorted().toList();
              String near =
                  Nearest.to(named, names).map(n -> "; did you mean " + n + "?").orElse("");
              return new Misuse(
                  "there is no mapper called '%s'%s%n  there are: %s"
                      .formatted(named, near, String.join(", ", names)));
            });
  }

  /**
   * Those to convert by: the named ones, otherwise all that are there.
   *
   * @throws Misuse when several that are there want the same way
   */
  Mappers mappers(List<String> named, String to, PrintWriter err) {
    Shelf shelf = shelf(err);
    if (!named.isEmpty()) {
      return new Mappers(named.stream().map(name -> find(name, shelf).mapper()).toList());
    }
    shelf
        .contest(Form.of(to))
        .ifPresent(
            claims -> {
              throw new Misuse(
                  "several mappers go the same way to %s: %s. Name one with --mapper"
                      .formatted(to, claims));
            });
    return new Mappers(shelf.all().stream().map(Available::mapper).toList());
  }

  private static Available opened(String named) {
    Path path = Path.of(named);
    try {
      boolean table = Files.isRegularFile(path) && !path.endsWith(MapperFolder.FILE);
      return new Available(table ? table(path) : MapperFolder.open(path), named);
    } catch (UnusableMapper | IOException | IllegalArgumentException e) {
      throw new Misuse("the mapper %s cannot be used: %s".formatted(named, e.getMessage()));
    }
  }

  private static Mapper table(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new TableMapper(TableReader.read(name, Files.readString(file)));
  }
}
