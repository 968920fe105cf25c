package nl.ijkpunt.standards.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Standards;

/** The suites on board: each {@code standards/NAME/VERSION/suites/ID/} folder is one. */
public final class Suites {

  private Suites() {}

  /** The ids of all suites on board. */
  public static List<String> ids() {
    return Standards.ids().stream().flatMap(id -> index(id).stream()).toList();
  }

  private static List<String> index(String standard) {
    try (InputStream in = Suites.class.getResourceAsStream(folder(standard) + "index")) {
      return in == null ? List.of() : new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(String standard) {
    return "/standards/" + standard.replace('@', '/') + "/suites/";
  }

  /** The suite on board with this id. */
  public static Optional<Suite> find(String id) {
    return Standards.ids().stream()
        .filter(standard -> index(standard).contains(id))
        .map(standard -> onBoard(folder(standard) + id + "/"))
        .findFirst();
  }

  private static Suite onBoard(String folder) {
    try {
      return SuiteReader.read(name -> resource(folder + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Suites.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return in.readAllBytes();
    }
  }

  /**
   * A suite of the user's own, from a folder or zip with a {@code suite.yaml} at its top.
   *
   * @throws IllegalArgumentException when that is no suite, with all that is wrong
   */
  public static Suite read(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return readFolder(place, place);
    }
    try (FileSystem zip = FileSystems.newFileSystem(place)) {
      return readFolder(zip.getPath("/"), place);
    } catch (ProviderNotFoundException e) {
      throw new IllegalArgumentException(place + " is neither a folder nor a zip", e);
    }
  }

  private static Suite readFolder(Path folder, Path place) throws IOException {
    if (!Files.isRegularFile(folder.resolve(SuiteReader.FILE))) {
      throw new IllegalArgumentException(place + " has no " + SuiteReader.FILE);
    }
    return SuiteReader.read(name -> Files.readAllBytes(folder.resolve(name)));
  }
}
