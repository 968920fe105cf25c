package nl.ijkpunt.standards.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the files of code lists lie: nothing is read before it is asked for. */
sealed interface CodeFiles {
  String EXTENSION = ".tsv";

  /** The names of the lists. */
  Set<String> ids();

  /** What to call the file of a list. */
  String place(String id);

  /** The file of the list with this name. */
  Optional<byte[]> content(String id);

  /** In a folder on board, with the names in a file that the build made. */
  record OnBoard(String folder) implements CodeFiles {

    @Override
    public Set<String> ids() {
      return resource("index")
          .map(index -> (Set<String>) new TreeSet<>(new String(index, UTF_8).lines().toList()))
          .orElse(Set.of());
    }

    @Override
    public String place(String id) {
      return folder + "/" + id + EXTENSION;
    }

    @Override
    public Optional<byte[]> content(String id) {
      // A name with a slash must not lead out of the folder.
      return id.matches("[\\w.-]+") ? resource(id + EXTENSION) : Optional.empty();
    }

    private Optional<byte[]> resource(String name) {
      try (InputStream in = CodeFiles.class.getResourceAsStream(folder + "/" + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Of a standard that is not on board: kept as bytes, because its zip is closed by the time that a
   * list is asked for.
   */
  record Kept(String folder, Map<String, byte[]> files) implements CodeFiles {
    public Kept {
      files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static Kept of(Path folder) throws IOException {
      Map<String, byte[]> files = new TreeMap<>();
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          for (Path file : all.filter(Files::isRegularFile).toList()) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(EXTENSION)) {
              String id = name.substring(0, name.length() - EXTENSION.length());
              files.put(id, Files.readAllBytes(file));
            }
          }
        }
      }
      return new Kept("codes", files);
    }

    @Override
    public Set<String> ids() {
      return files.keySet();
    }

    @Override
    public String place(String id) {
      return folder + "/" + id + EXTENSION;
    }

    @Override
    public Optional<byte[]> content(String id) {
      return Optional.ofNullable(files.get(id));
    }
  }
}
