package nl.ijkpunt.mappings.plugin;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.mappings.folder.UnusableMapper;

/**
 * The mappers that are there without being named: those on board, and those of jars in a folder.
 *
 * @param troubles what stands there and cannot be used, with why
 */
public record Shelf(List<Available> all, List<String> troubles) {

  public Shelf {
    all = List.copyOf(all);
    troubles = List.copyOf(troubles);
  }

  /** Those on board, and those of all jars in these folders. */
  public static Shelf with(List<Path> folders) {
    List<Available> all = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    Mappers.onBoard().all().forEach(mapper -> all.add(new Available(mapper, "")));
    for (Path folder : folders) {
      for (Path jar : jars(folder, troubles)) {
        try {
          PluginJar.mappers(jar).forEach(mapper -> all.add(new Available(mapper, jar.toString())));
        } catch (UnusableMapper e) {
          troubles.add("%s cannot be used: %s".formatted(jar, e.getMessage()));
        }
      }
    }
    return new Shelf(all, troubles);
  }

  private static List<Path> jars(Path folder, List<String> troubles) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      troubles.add("the folder of plugins %s cannot be read".formatted(folder));
      return List.of();
    }
  }

  /** The one with this name. */
  public Optional<Available> named(String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Which mappers want the same way to a form; those on board agree among each other. */
  public Optional<String> contest(Form to) {
    return all.stream()
        .flatMap(one -> one.mapper().from().stream())
        .distinct()
        .map(from -> all.stream().filter(one -> one.goes(from, to)).toList())
        .filter(able -> able.size() > 1 && able.stream().anyMatch(one -> !one.isOnBoard()))
        .map(able -> able.stream().map(Available::toString).collect(joining(", ")))
        .findFirst();
  }
}
