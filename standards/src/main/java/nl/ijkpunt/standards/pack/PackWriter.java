package nl.ijkpunt.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.standards.hash.Sha256;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the files of a standard's folder as one JSON object. */
final class PackWriter {
  /** What is there for people to read; the engine has no use for it. */
  private static final Set<String> PROSE = Set.of("$schema", "title", "description");

  /** Keywords under which names stand that are not keywords, whatever they are called. */
  private static final Set<String> BY_NAME =
      Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

  /** Keywords under which data stands, not schemas. */
  private static final Set<String> DATA = Set.of("const", "enum", "default", "examples");

  /** The description of the standard, and the tables that only some standards have. */
  private static final Set<String> TABLES =
      Set.of(PackBuilder.DESCRIPTOR, "elements.yaml", "principles.yaml", "rules.yaml");

  private final JsonGenerator json;

  private PackWriter(JsonGenerator json) {
    this.json = json;
  }

  static byte[] write(List<PackFile> files) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new PackWriter(json).pack(files);
    }
    return text.toString().getBytes(UTF_8);
  }

  private void pack(List<PackFile> files) {
    json.writeStartObject();
    json.writeStringProperty("hash", hash(files));
    for (PackFile file : files) {
      if (TABLES.contains(file.name())) {
        json.writeName(file.name().substring(0, file.name().lastIndexOf('.')));
        YamlFile.write(json, yaml(file));
      }
    }
    tables(files, "profiles");
    tables(files, "structure");
    texts("graphs", files.stream().filter(PackFile::isGraph).toList());
    texts("xml", files.stream().filter(PackFile::isXmlRules).toList());
    json.writeName("schemas");
    json.writeStartObject();
    for (PackFile file : files) {
      if (file.isIn("schema", ".json")) {
        json.writeName(file.stem("schema"));
        schema(parse(file), false, false);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void tables(List<PackFile> files, String folder) {
    json.writeName(folder);
    json.writeStartObject();
    for (PackFile file : files) {
      if (file.isIn(folder, ".yaml")) {
        json.writeName(file.stem(folder));
        YamlFile.write(json, yaml(file));
      }
    }
    json.writeEndObject();
  }

  /** Graphs and XML stay text: only a run over such data has use for them, and reads them. */
  private void texts(String member, List<PackFile> files) {
    if (files.isEmpty()) {
      return;
    }
    json.writeName(member);
    json.writeStartObject();
    files.forEach(file -> json.writeStringProperty(file.name(), new String(file.content(), UTF_8)));
    json.writeEndObject();
  }

  private static JsonValue parse(PackFile file) {
    try {
      return JsonValue.parse(file.content());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.name() + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Object yaml(PackFile file) {
    return YamlFile.read(file.name(), new String(file.content(), UTF_8));
  }

  private static String hash(List<PackFile> files) {
    MessageDigest digest = Sha256.fresh();
    for (PackFile file : files) {
      digest.update(file.name().getBytes(UTF_8));
      digest.update(file.content());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Copies a schema without its prose; names of properties and data are not prose. */
  private void schema(JsonValue value, boolean names, boolean data) {
    if (value.isObject()) {
      json.writeStartObject();
      for (JsonValue.Member member : value.members()) {
        String name = member.name();
        if (names || data || !PROSE.contains(name)) {
          json.writeName(name);
          boolean keyword = !names && !data;
          schema(
              member.value(),
              keyword && BY_NAME.contains(name),
              data || (keyword && DATA.contains(name)));
        }
      }
      json.writeEndObject();
    } else if (value.isArray()) {
      json.writeStartArray();
      value.items().forEach(item -> schema(item, false, data));
      json.writeEndArray();
    } else if (value.isText()) {
      json.writeString(value.text());
    } else {
      json.writeRawValue(value.text());
    }
  }
}
