package nl.ijkpunt.standards.pack;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** YAML 1.2, in which {@code yes} and {@code no} are words, turned into JSON. */
public final class YamlFile {

  private YamlFile() {}

  /**
   * What a YAML text says.
   *
   * @param name what to call it when it cannot be read
   * @throws IllegalArgumentException when it is not YAML, with where and why
   */
  public static @Nullable Object read(String name, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try {
      return new Load(settings).loadFromString(text);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(name + ": not YAML: " + e.getMessage(), e);
    }
  }

  /** The same as JSON. */
  public static JsonValue readJson(String name, String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, read(name, text));
    }
    return JsonValue.parse(out.toString());
  }

  /** A tree as YAML, for people to read. */
  public static String text(@Nullable Object tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setWidth(120)
            .build();
    return new Dump(settings).dumpToString(tree);
  }

  /** Writes what was read. */
  public static void write(JsonGenerator json, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, inner) -> {
            json.writeName(String.valueOf(name));
            write(json, inner);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(inner -> write(json, inner));
      json.writeEndArray();
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
