package nl.ijkpunt.validators.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** All schemas of a set as one document, so that nothing outside it is ever asked for. */
final class SchemaBundle {
  private static final String DEFINITIONS = "#/$defs/";

  private final SchemaSet schemas;
  private final JsonGenerator json;

  private SchemaBundle(SchemaSet schemas, JsonGenerator json) {
    this.schemas = schemas;
    this.json = json;
  }

  /** The document, with each schema under {@code $defs}. */
  static String write(SchemaSet schemas) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new SchemaBundle(schemas, json).bundle();
    }
    return text.toString();
  }

  /** References that lead to no schema of the set. */
  static Set<String> dangling(SchemaSet schemas) {
    Set<String> dangling = new TreeSet<>();
    for (String name : schemas.names()) {
      schemas.parts(name).forEach(part -> collect(part.schema(), part.file(), schemas, dangling));
    }
    return dangling;
  }

  private static void collect(
      JsonValue value, String file, SchemaSet schemas, Set<String> dangling) {
    for (JsonValue.Member member : value.members()) {
      if (member.name().equals("$ref") && member.value().isText()) {
        String reference = member.value().text();
        if (schemas.parts(SchemaSet.target(reference, file)).isEmpty()) {
          dangling.add(reference + " in " + file);
        }
      }
      collect(member.value(), file, schemas, dangling);
    }
    value.items().forEach(item -> collect(item, file, schemas, dangling));
  }

  /** Where the schema with this name stands in the document. */
  static String fragment(String name) {
    return DEFINITIONS + name.replace("~", "~0").replace("/", "~1");
  }

  private void bundle() {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeName("$defs");
    json.writeStartObject();
    for (String name : schemas.names()) {
      json.writeName(name);
      List<Located> parts = schemas.parts(name);
      if (parts.size() == 1) {
        copy(parts.get(0).schema(), parts.get(0).file());
      } else {
        json.writeStartObject();
        json.writeName("allOf");
        json.writeStartArray();
        parts.forEach(part -> copy(part.schema(), part.file()));
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void copy(JsonValue value, String file) {
    if (value.isObject()) {
      json.writeStartObject();
      for (JsonValue.Member member : value.members()) {
        json.writeName(member.name());
        if (member.name().equals("$ref") && member.value().isText()) {
          json.writeString(fragment(SchemaSet.target(member.value().text(), file)));
        } else {
          copy(member.value(), file);
        }
      }
      json.writeEndObject();
    } else if (value.isArray()) {
      json.writeStartArray();
      value.items().forEach(item -> copy(item, file));
      json.writeEndArray();
    } else if (value.isText()) {
      json.writeString(value.text());
    } else {
      json.writeRawValue(value.text());
    }
  }
}
