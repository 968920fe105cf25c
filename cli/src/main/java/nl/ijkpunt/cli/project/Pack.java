package nl.ijkpunt.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.hash.Sha256;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * The files of one version of a standard, as a package holds them.
 *
 * @param id as {@code name@version}
 * @param files what is in each file, by its path with slashes
 */
public record Pack(String id, SortedMap<String, byte[]> files) {
  static final String DESCRIPTOR = "standard.yaml";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");
  private static final Pattern NAME = Pattern.compile("[ -~&&[^\\\\]]{1,150}");

  /**
   * A pack of files, one of which says which standard it is.
   *
   * @param place what to call the files in messages
   * @throws IllegalArgumentException when they are no standard, with why
   */
  static Pack of(String place, SortedMap<String, byte[]> files) {
    String text = new String(files.getOrDefault(DESCRIPTOR, new byte[0]), UTF_8);
    JsonValue about = YamlFile.readJson(DESCRIPTOR, text);
    String id = part(place, about, "id") + "@" + part(place, about, "version");
    for (String name : files.keySet()) {
      if (!NAME.matcher(name).matches() || name.contains("..")) {
        throw new IllegalArgumentException(
            "%s: the file name '%s' cannot be kept on every machine".formatted(place, name));
      }
    }
    return new Pack(id, files);
  }

  private static String part(String place, JsonValue about, String name) {
    String part = about.isObject() ? about.text(name).orElse("") : "";
    if (!ID.matcher(part).matches()) {
      throw new IllegalArgumentException(
          "%s: %s has no %s of letters, digits and . _ + -".formatted(place, DESCRIPTOR, name));
    }
    return part;
  }

  /** The SHA-256 of each file. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
    return digests;
  }

  /** Writes the files below a folder. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.write(to, file.getValue());
    }
  }
}
