package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Standards that the user imported: {@code FOLDER/NAME/VERSION/standard.yaml}. */
record StandardsShelf(Path folder) {
  private static final String VARIABLE = "IJK_STANDARDS";

  /** The folder that the environment names; else the one for data of users. */
  static StandardsShelf usual() {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isEmpty()) {
      return new StandardsShelf(Path.of(named));
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path home =
        data == null || data.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".local", "share")
            : Path.of(data);
    return new StandardsShelf(home.resolve("ijkpunt").resolve("standards"));
  }

  /** Where a standard with this id stands, or would stand. */
  Path place(String id) {
    int at = id.indexOf('@');
    return folder.resolve(id.substring(0, at)).resolve(id.substring(at + 1));
  }

  /** The folder of the standard with this id, if it was imported. */
  Optional<Path> find(String id) {
    boolean plain = id.matches("[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.+_-]*");
    return plain
        ? Optional.of(place(id)).filter(p -> Files.isRegularFile(p.resolve("standard.yaml")))
        : Optional.empty();
  }

  /** The ids of all that were imported, in order. */
  List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(file -> file.endsWith("standard.yaml"))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.split("/", -1).length == 3)
          .map(name -> name.replaceFirst("/standard\\.yaml$", "").replace('/', '@'))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
