package nl.ijkpunt.cli.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A text of the tool with names between at signs, to be filled in and written to a file.
 *
 * @param name where it is among the tool's resources
 */
record Template(String name) {

  void write(Path file, Map<String, String> values) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(Objects.requireNonNull(folder));
    Files.writeString(file, filled(values));
  }

  private String filled(Map<String, String> values) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Template.class.getResourceAsStream(name + ".txt"), name)) {
      String text = new String(in.readAllBytes(), UTF_8);
      for (Map.Entry<String, String> one : values.entrySet()) {
        text = text.replace("@" + one.getKey() + "@", one.getValue());
      }
      return text;
    }
  }
}
