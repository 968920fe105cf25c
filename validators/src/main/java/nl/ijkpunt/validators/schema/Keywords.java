package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.NameTable;

/** What the keywords of JSON Schema ask of one value, as far as the fast tier understands them. */
final class Keywords {

  private Keywords() {}

  /** Puts on a node what a keyword asks; of parts and choices, that is for who knows them. */
  static void put(SchemaNode node, JsonValue.Member keyword) {
    JsonValue value = keyword.value();
    switch (keyword.name()) {
      case "type" -> node.kinds &= kinds(value, node);
      case "enum" -> values(node, value.items());
      case "const" -> values(node, List.of(value));
      case "minLength" -> node.minLength = Math.max(node.minLength, size(node, value));
      case "maxLength" -> node.maxLength = Math.min(node.maxLength, size(node, value));
      case "minItems" -> node.minItems = Math.max(node.minItems, size(node, value));
      case "maxItems" -> node.maxItems = Math.min(node.maxItems, size(node, value));
      case "minProperties" -> node.minProperties = Math.max(node.minProperties, size(node, value));
      case "maxProperties" -> node.maxProperties = Math.min(node.maxProperties, size(node, value));
      case "minimum" -> node.minimum = Math.max(node.minimum, bound(node, value));
      case "maximum" -> node.maximum = Math.min(node.maximum, bound(node, value));
      case "pattern" -> node.patterns.add(new BoundedPattern(value.text()));
      case "format" -> format(node, TextFormat.of(value.text()));
      case "x-ooapi-extensible-enum" -> {
        node.listedValues = value.texts();
        node.listed = new NameTable(value.texts());
      }
      case "x-personal" -> node.personal |= value.isTrue();
      case "properties", "required", "items", "contains", "additionalProperties" -> {
        // These ask something of parts.
      }
      case "$ref", "allOf", "oneOf", "anyOf", "if", "then" -> {
        // These were taken apart when the conjunction was made.
      }
      default -> node.opaque |= !isAnnotation(keyword.name());
    }
  }

  private static boolean isAnnotation(String keyword) {
    return keyword.startsWith("x-")
        || Set.of(
                "readOnly",
                "writeOnly",
                "deprecated",
                "default",
                "examples",
                "example",
                "$comment",
                "title",
                "description",
                "$schema")
            .contains(keyword);
  }

  private static int kinds(JsonValue type, SchemaNode node) {
    int kinds = 0;
    for (String name : type.isArray() ? type.texts() : List.of(type.text())) {
      int named = Kinds.of(name);
      node.opaque |= named == 0;
      node.whole |= name.equals("integer");
      kinds |= named;
    }
    return kinds;
  }

  private static void values(SchemaNode node, List<JsonValue> values) {
    boolean plain = values.stream().allMatch(v -> v.isText() && v.text().indexOf('\\') < 0);
    if (!plain) {
      node.opaque = true;
      return;
    }
    List<String> texts = new ArrayList<>(values.stream().map(JsonValue::text).toList());
    if (node.values != null) {
      texts.retainAll(node.valueTexts);
    }
    node.kinds &= Kinds.of("string");
    node.valueTexts = List.copyOf(texts);
    node.values = new NameTable(node.valueTexts);
  }

  private static int size(SchemaNode node, JsonValue value) {
    long size = bound(node, value);
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, size));
  }

  private static long bound(SchemaNode node, JsonValue value) {
    if (!value.text().matches("-?[0-9]{1,18}")) {
      node.opaque = true;
      return 0;
    }
    return Long.parseLong(value.text());
  }

  private static void format(SchemaNode node, TextFormat format) {
    node.opaque |= node.format != TextFormat.NONE && node.format != format;
    node.format = format == TextFormat.NONE ? node.format : format;
  }
}
