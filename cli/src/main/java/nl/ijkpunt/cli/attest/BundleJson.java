package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.cli.report.SavedJson;
import tools.jackson.core.JsonGenerator;

/** The JSON files of a bundle. */
final class BundleJson {

  private BundleJson() {}

  static byte[] write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = IndentedJson.to(text)) {
      content.accept(json);
    }
    return text.append('\n').toString().getBytes(UTF_8);
  }

  /**
   * What a file stands for.
   *
   * @throws IOException when it is not what it should be, with why
   */
  static <T> T read(String name, byte[] file, Function<JsonValue, T> made) throws IOException {
    SavedJson saved = new SavedJson(name, "a part of a bundle", "ijk certify makes bundles");
    return saved.read(
        new ByteArrayInputStream(file),
        json -> {
          json.nextToken();
          return made.apply(JsonValue.read(json, name));
        });
  }
}
