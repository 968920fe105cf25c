package nl.ijkpunt.standards.endpoint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * Something that may be said in the query of a request.
 *
 * @param type what JSON Schema calls its type
 * @param format what JSON Schema calls its format; empty where there is none
 * @param values the texts that it may be; empty where no list is given
 * @param open whether it may be other texts too
 * @param pattern what it looks like; empty where that is not said
 * @param least the least number it may be
 * @param array whether it is several, with commas between them
 * @param usual what holds where it is left out; empty where nothing is said
 */
public record Parameter(
    String name,
    String type,
    String format,
    List<String> values,
    boolean open,
    String pattern,
    long least,
    boolean array,
    String usual) {
  private static final String OPEN_LIST = "x-ooapi-extensible-enum";
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  public Parameter {
    values = List.copyOf(values);
  }

  /** Whether this may be said. */
  public boolean accepts(String text) {
    return array
        ? List.of(text.split(",", -1)).stream().allMatch(this::acceptsOne)
        : acceptsOne(text);
  }

  private boolean acceptsOne(String text) {
    if (!open && !values.isEmpty() && !values.contains(text)) {
      return false;
    }
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
      return false;
    }
    return switch (type) {
      case "integer" -> text.matches("[0-9]{1,9}") && Long.parseLong(text) >= least;
      case "boolean" -> text.equals("true") || text.equals("false");
      default -> hasFormat(text);
    };
  }

  private boolean hasFormat(String text) {
    return switch (format) {
      case "uuid" -> isUuid(text);
      case "date" -> isDate(text);
      default -> true;
    };
  }

  /** Whether it is a UUID, in capitals or not. */
  public static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static Parameter of(String name, JsonValue schema, SchemaLookup schemas) {
    JsonValue whole = schemas.resolve(schema);
    boolean array = whole.text("type").orElse("").equals("array");
    JsonValue one = array ? whole.member("items").map(schemas::resolve).orElse(whole) : whole;
    List<String> closed = one.texts("enum");
    return new Parameter(
        name,
        one.text("type").orElse("string"),
        one.text("format").orElse(""),
        closed.isEmpty() ? one.texts(OPEN_LIST) : closed,
        closed.isEmpty(),
        one.text("pattern").orElse(""),
        one.text("minimum").map(Long::parseLong).orElse(0L),
        array,
        usual(whole));
  }

  private static String usual(JsonValue schema) {
    List<String> several = schema.texts("default");
    return several.isEmpty() ? schema.text("default").orElse("") : String.join(",", several);
  }

  /** Follows a reference to a schema of the standard. */
  @FunctionalInterface
  interface SchemaLookup {
    JsonValue resolve(JsonValue schema);
  }
}
