package nl.ijkpunt.standards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.pack.PackBuilder;
import nl.ijkpunt.standards.record.JsonValue;

/** The standards on board: each {@code standards/NAME/VERSION/} folder is one. */
public final class Standards {
  private static final String FOLDER = "/standards/";

  private Standards() {}

  /** The ids of all standards on board, as {@code name@version}. */
  public static List<String> ids() {
    return index().map(entry -> entry[0]).toList();
  }

  /** The names of the profiles of a standard on board, without loading it. */
  public static Set<String> profiles(String id) {
    return index()
        .filter(entry -> entry[0].equals(id))
        .flatMap(entry -> Stream.of(entry[1].split(",", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words by which data of a standard on board is told from that of its other versions. */
  public static Set<String> signs(String id) {
    return index()
        .filter(entry -> entry[0].equals(id))
        .flatMap(entry -> Stream.of(entry[2].split(",", -1)))
        .filter(sign -> !sign.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By standard its id, the names of its profiles, and its signs. */
  private static Stream<String[]> index() {
    return new String(resource("index"), UTF_8)
        .lines()
        .map(line -> line.split("\t", 3))
        .map(entry -> new String[] {entry[0].replace('/', '@'), entry[1], entry[2]});
  }

  /** The standard on board with this id. */
  public static Optional<Standard> find(String id) {
    if (!ids().contains(id)) {
      return Optional.empty();
    }
    String folder = id.replace('@', '/');
    JsonValue pack = JsonValue.parse(resource(folder + "/pack.json"));
    return Optional.of(Standard.from(pack, CodeLists.onBoard(FOLDER + folder)));
  }

  /** The {@code standard.yaml} of a standard on board. */
  public static Optional<JsonValue> descriptor(String id) {
    return ids().contains(id)
        ? JsonValue.parse(resource(id.replace('@', '/') + "/pack.json")).member("standard")
        : Optional.empty();
  }

  /** The operations of a standard on board, as an OpenAPI document, where it has them. */
  public static Optional<JsonValue> operations(String id) {
    String name = FOLDER + id.replace('@', '/') + "/openapi.json";
    try (InputStream in = Standards.class.getResourceAsStream(name)) {
      return in == null || !ids().contains(id)
          ? Optional.empty()
          : Optional.of(JsonValue.parse(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A standard that is not on board, from a folder or zip with a {@code standard.yaml} at its top.
   *
   * @throws IllegalArgumentException when that does not describe a standard, with why
   */
  public static Standard read(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return readFolder(place, place);
    }
    try (FileSystem zip = FileSystems.newFileSystem(place)) {
      return readFolder(zip.getPath("/"), place);
    } catch (ProviderNotFoundException e) {
      throw new IllegalArgumentException(place + " is neither a folder nor a zip", e);
    }
  }

  private static Standard readFolder(Path folder, Path place) throws IOException {
    if (!Files.isRegularFile(folder.resolve("standard.yaml"))) {
      throw new IllegalArgumentException(place + " has no standard.yaml");
    }
    return Standard.from(JsonValue.parse(PackBuilder.build(folder)), CodeLists.in(folder));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Standards.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
