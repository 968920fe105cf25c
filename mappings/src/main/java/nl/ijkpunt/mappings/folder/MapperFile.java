package nl.ijkpunt.mappings.folder;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * What a {@code mapper.yaml} says.
 *
 * @param folder where it stands
 * @param settings all it says, for what only its kind knows
 */
public record MapperFile(
    Path folder,
    String name,
    String kind,
    Text title,
    Claim claim,
    Form from,
    Form to,
    JsonValue settings) {

  /**
   * The text of a file of this folder.
   *
   * @param setting what names the file in {@code mapper.yaml}
   * @param usual the file where nothing names one
   */
  public String text(String setting, String usual) throws UnusableMapper, IOException {
    String file = settings.text(setting).orElse(usual);
    Path path = inside(file);
    if (!Files.isRegularFile(path)) {
      throw new UnusableMapper("its %s %s is not there".formatted(setting, file));
    }
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw new UnusableMapper("its %s %s is not UTF-8".formatted(setting, file));
    }
  }

  /** A file of this folder, wherever links lead. */
  public Path inside(String file) throws UnusableMapper, IOException {
    Path path = folder.resolve(file).normalize();
    boolean out = !path.startsWith(folder.normalize());
    if (out || (Files.exists(path) && !path.toRealPath().startsWith(folder.toRealPath()))) {
      throw new UnusableMapper(file + " lies outside the folder of the mapper");
    }
    return path;
  }
}
