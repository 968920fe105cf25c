package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a folder or zip, of which there may not be too many nor too much. */
final class PackFiles {
  private static final int MOST_FILES = 10_000;
  private static final long MOST_BYTES = 256L << 20;
  private static final String ABOUT_A_JAR = "META-INF/";

  private PackFiles() {}

  /**
   * All files of a folder, zip or jar, by their paths with slashes.
   *
   * @throws IllegalArgumentException when it is neither, or too large
   */
  static SortedMap<String, byte[]> read(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return below(place);
    }
    try (FileSystem zip = FileSystems.newFileSystem(place)) {
      return below(zip.getPath("/"));
    } catch (ProviderNotFoundException e) {
      throw new IllegalArgumentException(place + " is neither a folder nor a zip", e);
    }
  }

  private static SortedMap<String, byte[]> below(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long left = MOST_BYTES;
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        byte[] content = content(file, left);
        left -= content.length;
        files.put(name, content);
        if (files.size() > MOST_FILES) {
          throw new IllegalArgumentException("it holds more than " + MOST_FILES + " files");
        }
      }
    }
    return files;
  }

  private static byte[] content(Path file, long left) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) left + 1);
      if (content.length > left) {
        throw new IllegalArgumentException("it holds more than " + (MOST_BYTES >> 20) + " MiB");
      }
      return content;
    }
  }

  /**
   * The packs among some files: what stands beside each {@code standard.yaml} and is not hidden.
   *
   * @param place what to call the files in messages
   * @throws IllegalArgumentException when there is none
   */
  static List<Pack> packs(String place, SortedMap<String, byte[]> files) {
    List<Pack> packs = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.equals(Pack.DESCRIPTOR) || name.endsWith("/" + Pack.DESCRIPTOR)) {
        String folder = name.substring(0, name.length() - Pack.DESCRIPTOR.length());
        SortedMap<String, byte[]> inside = in(folder, files);
        inside.keySet().removeIf(PackFiles::isBesides);
        packs.add(Pack.of(place, inside));
      }
    }
    if (packs.isEmpty()) {
      throw new IllegalArgumentException(place + " has no standard.yaml");
    }
    return packs;
  }

  /** Whether a file is not of a pack, though it stands in its folder. */
  private static boolean isBesides(String name) {
    return name.startsWith(ABOUT_A_JAR) || ("/" + name).contains("/.");
  }

  /** The files of a folder, by their paths in it. */
  static SortedMap<String, byte[]> in(String folder, SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> inside = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          if (name.startsWith(folder)) {
            inside.put(name.substring(folder.length()), content);
          }
        });
    return inside;
  }
}
