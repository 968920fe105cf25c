package nl.ijkpunt.standards.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a specification that was given as a file, a folder or a zip.
 *
 * @param named the one that was named, or empty where a folder or a zip was
 * @param contents their bytes by name; where a file was named, also those of its kind below its
 *     folder, which it may refer to
 */
public record GivenFiles(String named, SortedMap<String, byte[]> contents) {
  private static final int MOST_FILES = 20_000;
  private static final int MOST_BYTES = 64 << 20;

  public GivenFiles {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /**
   * Reads the files with one of these extensions.
   *
   * @throws IllegalArgumentException when there is too much of it, with how much is too much
   */
  public static GivenFiles read(Path place, List<String> extensions) throws IOException {
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    if (Files.isDirectory(place)) {
      return new GivenFiles("", below(place, extensions));
    }
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (FileSystem zip = FileSystems.newFileSystem(place)) {
        return new GivenFiles("", below(zip.getPath("/"), extensions));
      } catch (ProviderNotFoundException e) {
        throw new IllegalArgumentException(place + " is no zip", e);
      }
    }
    Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
    return new GivenFiles(String.valueOf(place.getFileName()), below(folder, extensions));
  }

  private static SortedMap<String, byte[]> below(Path folder, List<String> extensions)
      throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    int size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).limit(MOST_FILES).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!hasOne(name, extensions) || isAside(name) || leavesIt(file, folder)) {
          continue;
        }
        try (InputStream in = Files.newInputStream(file)) {
          byte[] content = in.readNBytes(MOST_BYTES - size + 1);
          size += content.length;
          contents.put(name, content);
        }
        if (size > MOST_BYTES) {
          throw new IllegalArgumentException("it holds more than 64 MB of such files");
        }
      }
    }
    return contents;
  }

  private static boolean hasOne(String name, List<String> extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(lower::endsWith);
  }

  /** What tools keep beside a document: hidden files, and what archives and packages bring. */
  public static boolean isAside(String name) {
    return name.matches("(.*/)?(\\.[^/]*|__MACOSX|node_modules)(/.*)?");
  }

  /** A link may lead anywhere. */
  private static boolean leavesIt(Path file, Path folder) throws IOException {
    return !file.toRealPath().startsWith(folder.toRealPath());
  }

  /** The bytes of a file; none where it is not there. */
  public byte[] content(String name) {
    return contents.getOrDefault(name, new byte[0]);
  }

  /** The names of files with one of these extensions, in order. */
  public List<String> names(List<String> extensions) {
    return contents.keySet().stream().filter(name -> hasOne(name, extensions)).toList();
  }

  /** The name of a file as another refers to it; empty when it is outside what was given. */
  public static Optional<String> relative(String from, String reference) {
    ArrayDeque<String> path = new ArrayDeque<>();
    int slash = from.lastIndexOf('/');
    String base = slash < 0 ? "" : from.substring(0, slash);
    for (String segment : (base + "/" + reference).split("/", -1)) {
      if (segment.equals("..")) {
        if (path.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        path.addLast(segment);
      }
    }
    return Optional.of(String.join("/", path));
  }
}
