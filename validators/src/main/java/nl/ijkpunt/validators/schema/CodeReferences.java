package nl.ijkpunt.validators.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.ijkpunt.standards.record.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Puts the codes of a list where a schema names it: {@code "x-codes": "iso-4217"} becomes an {@code
 * enum}, so that whoever reads the schema needs to know nothing of code lists.
 */
final class CodeReferences {
  private static final String KEYWORD = "x-codes";

  private final Function<String, Optional<List<String>>> codes;

  CodeReferences(Function<String, Optional<List<String>>> codes) {
    this.codes = codes;
  }

  /** The schema with codes in the place of names of lists. */
  JsonValue resolve(JsonValue schema) {
    if (!names(schema)) {
      return schema;
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      copy(schema, json);
    }
    return JsonValue.parse(out.toString());
  }

  /** Adds the lists that a schema names and that there are not. */
  void missing(JsonValue schema, Set<String> missing) {
    for (JsonValue.Member member : schema.members()) {
      if (member.name().equals(KEYWORD) && codes.apply(member.value().text()).isEmpty()) {
        missing.add(member.value().text());
      }
      missing(member.value(), missing);
    }
    schema.items().forEach(item -> missing(item, missing));
  }

  private static boolean names(JsonValue schema) {
    return schema.members().stream()
            .anyMatch(member -> member.name().equals(KEYWORD) || names(member.value()))
        || schema.items().stream().anyMatch(CodeReferences::names);
  }

  private void copy(JsonValue value, JsonGenerator json) {
    if (value.isObject()) {
      json.writeStartObject();
      value.members().forEach(member -> member(member, json));
      json.writeEndObject();
    } else if (value.isArray()) {
      json.writeStartArray();
      value.items().forEach(item -> copy(item, json));
      json.writeEndArray();
    } else if (value.isText()) {
      json.writeString(value.text());
    } else {
      json.writeRawValue(value.text());
    }
  }

  private void member(JsonValue.Member member, JsonGenerator json) {
    if (!member.name().equals(KEYWORD)) {
      json.writeName(member.name());
      copy(member.value(), json);
      return;
    }
    String list = member.value().text();
    json.writeName("enum");
    json.writeStartArray();
    codes
        .apply(list)
        .orElseThrow(() -> new IllegalArgumentException("there is no complete code list " + list))
        .forEach(json::writeString);
    json.writeEndArray();
  }
}
