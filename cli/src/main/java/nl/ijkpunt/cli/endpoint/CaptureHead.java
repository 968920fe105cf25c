package nl.ijkpunt.cli.endpoint;

import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;
import tools.jackson.core.JsonGenerator;

/**
 * What a capture is of: the same command writes the same.
 *
 * @param target the address of the endpoint
 * @param suite name and version
 */
public record CaptureHead(String target, String standard, String suite) {
  private static final String FORM = "1.0";

  void write(JsonGenerator json) {
    json.writeStringProperty("captureVersion", FORM);
    json.writeStringProperty("target", target);
    json.writeStringProperty("standard", standard);
    json.writeStringProperty("suite", suite);
    json.writeBooleanProperty("masked", true);
  }

  /** The head that a line is; nothing where it is none. */
  static Optional<CaptureHead> of(JsonValue line) {
    return line.text("captureVersion")
        .filter(FORM::equals)
        .map(
            version ->
                new CaptureHead(
                    line.text("target").orElse(""),
                    line.text("standard").orElse(""),
                    line.text("suite").orElse("")));
  }
}
