package nl.ijkpunt.standards.openapi;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.pack.Placed;

/** Looks whether keywords that hold no schemas are written as they must be. */
final class KeywordForms {
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");

  private static final Set<String> FORMATS =
      Set.of(
          "date",
          "date-time",
          "time",
          "duration",
          "email",
          "idn-email",
          "hostname",
          "idn-hostname",
          "ipv4",
          "ipv6",
          "uri",
          "uri-reference",
          "iri",
          "iri-reference",
          "uuid",
          "uri-template",
          "json-pointer",
          "relative-json-pointer",
          "regex",
          "int8",
          "int16",
          "int32",
          "int64",
          "uint8",
          "uint16",
          "uint32",
          "uint64",
          "float",
          "double",
          "decimal",
          "byte",
          "binary",
          "password");

  private static final Set<String> COUNTS =
      Set.of(
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minContains",
          "maxContains");

  private final Consumer<Defect> defects;

  KeywordForms(Consumer<Defect> defects) {
    this.defects = defects;
  }

  /** Whether a keyword has a value that means something; if not, that is told. */
  boolean isRight(String name, Placed value) {
    return switch (name) {
      case "type" -> told(name, value, isType(value), "one or several of the seven types");
      case "enum", "x-ooapi-extensible-enum" ->
          told(name, value, value.isArray() && !value.items().isEmpty(), "a list of values");
      case "required" ->
          told(
              name,
              value,
              value.isArray() && value.items().stream().allMatch(Placed::isText),
              "a list of names of properties");
      case "pattern" -> told(name, value, isPattern(value), "a regular expression");
      case "format" -> told(name, value, value.isText(), "the name of a format");
      case "uniqueItems" -> told(name, value, value.value() instanceof Boolean, "true or false");
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
          told(name, value, value.value() instanceof Number, "a number");
      default ->
          !COUNTS.contains(name)
              || told(
                  name,
                  value,
                  value.value() instanceof Long count && count >= 0,
                  "a whole number, 0 or more");
    };
  }

  private boolean told(String name, Placed value, boolean right, String expected) {
    if (!right) {
      tell(name, value, expected);
    }
    return right;
  }

  /** Tells that a keyword has no value that means something. */
  void tell(String name, Placed value, String expected) {
    defects.accept(
        Defect.at(
            value,
            DefectKind.KEYWORD_MALFORMED,
            "keyword",
            name,
            "value",
            shortened(value.text()),
            "expected",
            expected));
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** Whether null stands among types as a value, which is told. */
  boolean holdsNull(Placed types) {
    List<Placed> nulls = types.items().stream().filter(item -> item.value() == null).toList();
    nulls.forEach(item -> defects.accept(Defect.at(item, DefectKind.NULL_UNQUOTED)));
    return !nulls.isEmpty();
  }

  private static boolean isType(Placed value) {
    return value.isText()
        ? TYPES.contains(value.text())
        : !value.items().isEmpty()
            && value.items().stream().allMatch(type -> TYPES.contains(type.text()));
  }

  private static boolean isPattern(Placed value) {
    try {
      return value.isText() && !Pattern.compile(value.text()).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Looks at keywords that are right by themselves and not together. */
  void look(Placed schema) {
    schema
        .text("format")
        .filter(format -> !FORMATS.contains(format))
        .ifPresent(format -> unknown(schema, format));
    List<String> types = schema.text("type").map(List::of).orElseGet(() -> schema.texts("type"));
    if (types.contains("array")
        && !schema.items("enum").isEmpty()
        && schema.items("enum").stream()
            .noneMatch(value -> value.isArray() || value.value() == null)) {
      defects.accept(Defect.at(schema.member("enum").orElseThrow(), DefectKind.ENUM_ON_ARRAY));
    }
    booleans(schema, types);
    for (String data : List.of("example", "default")) {
      schema
          .member(data)
          .flatMap(value -> value.member("$ref"))
          .ifPresent(stray -> defects.accept(Defect.at(stray, DefectKind.REF_STRAY)));
    }
  }

  private void unknown(Placed schema, String format) {
    Placed place = schema.member("format").orElseThrow();
    defects.accept(
        Nearest.to(format, FORMATS.stream().sorted().toList())
            .map(m -> Defect.at(place, DefectKind.FORMAT_UNKNOWN, "format", format, "meant", m))
            .orElseGet(() -> Defect.at(place, DefectKind.FORMAT_UNKNOWN, "format", format)));
  }

  private void booleans(Placed schema, List<String> types) {
    boolean texts =
        types.contains("string")
            || List.of("enum", "x-ooapi-extensible-enum").stream()
                .anyMatch(list -> schema.items(list).stream().anyMatch(Placed::isText));
    if (!texts || types.contains("boolean")) {
      return;
    }
    for (String list : List.of("enum", "x-ooapi-extensible-enum", "examples")) {
      schema.items(list).forEach(this::born);
    }
    for (String one : List.of("const", "default", "example")) {
      schema.member(one).ifPresent(this::born);
    }
  }

  private void born(Placed value) {
    if (value.value() instanceof Boolean) {
      defects.accept(Defect.at(value, DefectKind.BOOLEAN_FROM_WORD, "value", value.text()));
    }
  }
}
