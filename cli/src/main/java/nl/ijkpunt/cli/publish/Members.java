package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** The members that records of a type may have, gathered from the schemas of a standard. */
final class Members {
  private static final int MOST_VALUES = 40;

  private static final Map<String, Text> BOUNDS =
      new TreeMap<>(
          Map.of(
              "minItems", new Text("at least %s items", "minstens %s keer"),
              "maxItems", new Text("at most %s items", "hoogstens %s keer"),
              "minLength", new Text("at least %s characters", "minstens %s tekens"),
              "maxLength", new Text("at most %s characters", "hoogstens %s tekens"),
              "minimum", new Text("at least %s", "minstens %s"),
              "maximum", new Text("at most %s", "hoogstens %s")));

  private final Standard standard;
  private final Map<String, JsonValue> found = new TreeMap<>();
  private final Set<String> required = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private Members(Standard standard) {
    this.standard = standard;
  }

  static final Text REQUIRED = new Text("required", "verplicht");
  static final Text OPTIONAL = new Text("optional", "optioneel");

  /**
   * A member.
   *
   * @param form what kind of value it has
   * @param bounds what else is asked of the value
   */
  record Member(String name, Text obligation, Text form, List<Text> bounds) {
    Member {
      bounds = List.copyOf(bounds);
    }
  }

  /** The members of records that are checked with a schema, by name. */
  static List<Member> of(Standard standard, String schema) {
    Members members = new Members(standard);
    members.gather(schema);
    return members.found.entrySet().stream()
        .map(e -> members.member(e.getKey(), e.getValue()))
        .toList();
  }

  private void gather(String name) {
    JsonValue schema = standard.schemas().get(name);
    if (schema != null && seen.add(name)) {
      gather(schema, name);
    }
  }

  private void gather(JsonValue schema, String within) {
    required.addAll(schema.texts("required"));
    schema
        .member("properties")
        .ifPresent(all -> all.members().forEach(one -> found.putIfAbsent(one.name(), one.value())));
    schema.text("$ref").ifPresent(reference -> gather(resolved(reference, within)));
    schema.items("allOf").forEach(part -> gather(part, within));
  }

  /** The name of the schema that a reference leads to. */
  private static String resolved(String reference, String within) {
    String file = reference.replaceFirst("#.*$", "").replaceFirst("\\.json$", "");
    int slash = within.lastIndexOf('/');
    return slash < 0 ? file : within.substring(0, slash + 1) + file;
  }

  private Member member(String name, JsonValue schema) {
    List<Text> bounds = new ArrayList<>();
    bounds(schema, bounds);
    Optional<JsonValue> items = schema.member("items");
    String form = form(items.orElse(schema));
    Text shown =
        items.isPresent() ? new Text("list of " + form, "lijst van " + form) : new Text(form, form);
    items.ifPresent(item -> bounds(item, bounds));
    return new Member(name, required.contains(name) ? REQUIRED : OPTIONAL, shown, bounds);
  }

  private String form(JsonValue schema) {
    Optional<String> reference = schema.text("$ref");
    if (reference.isPresent()) {
      return last(reference.get());
    }
    List<JsonValue> choices = new ArrayList<>(schema.items("oneOf"));
    choices.addAll(schema.items("anyOf"));
    choices.addAll(schema.items("allOf"));
    if (!choices.isEmpty()) {
      return String.join(" | ", choices.stream().map(this::form).distinct().toList());
    }
    List<String> types = schema.texts("type");
    String type = types.isEmpty() ? schema.text("type").orElse("") : String.join(" | ", types);
    return schema.text("format").map(format -> type + " (" + format + ")").orElse(type);
  }

  private static String last(String reference) {
    return reference.replaceFirst("\\.json$", "").replaceFirst("^.*/", "");
  }

  private void bounds(JsonValue schema, List<Text> bounds) {
    schema
        .text("$ref")
        .map(reference -> standard.schemas().get(reference.replaceFirst("\\.json$", "")))
        .filter(target -> target.member("enum").isPresent())
        .ifPresent(target -> values(target, bounds));
    values(schema, bounds);
    BOUNDS.forEach(
        (keyword, words) ->
            schema
                .member(keyword)
                .ifPresent(
                    value ->
                        bounds.add(
                            new Text(
                                words.en().formatted(value.text()),
                                words.nl().formatted(value.text())))));
    schema
        .text("x-codes")
        .ifPresent(list -> bounds.add(new Text("code list " + list, "codelijst " + list)));
  }

  private static void values(JsonValue schema, List<Text> bounds) {
    List<String> values = schema.texts("enum");
    if (!values.isEmpty() && values.size() <= MOST_VALUES) {
      String all = String.join(", ", values);
      bounds.add(new Text(all, all));
    }
  }
}
