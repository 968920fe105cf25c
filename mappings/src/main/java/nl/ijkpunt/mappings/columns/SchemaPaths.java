package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/** Which members records of a type can have, as the schemas of its standard tell. */
public final class SchemaPaths {
  private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");

  private final Map<String, JsonValue> schemas;
  private final Shape root;

  private SchemaPaths(Map<String, JsonValue> schemas, String schema) {
    this.schemas = schemas;
    JsonValue described = schemas.get(schema);
    this.root = shape(described == null ? List.of() : List.of(new Part(schema, described)));
  }

  /** The members of what a schema of a standard describes. */
  public static SchemaPaths of(Standard standard, String schema) {
    return new SchemaPaths(standard.schemas(), schema);
  }

  /** A piece of a schema, and the file it stands in. */
  private record Part(String file, JsonValue schema) {}

  /** What may stand at one place. */
  public final class Shape {
    private final Map<String, List<Part>> members = new LinkedHashMap<>();
    private final List<Part> items = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private String format = "";

    private Shape() {}

    public Set<String> members() {
      return members.keySet();
    }

    public Set<String> required() {
      return required;
    }

    public Set<String> codes() {
      return codes;
    }

    public String format() {
      return format;
    }

    public boolean isList() {
      return types.contains("array") && !types.contains("object");
    }

    public boolean isObject() {
      return !members.isEmpty();
    }

    public boolean is(String type) {
      return types.contains(type);
    }

    /** Whether nothing is said of what may stand in it. */
    boolean isOpen() {
      return members.isEmpty() && items.isEmpty() && (types.isEmpty() || types.contains("object"));
    }

    /** What may stand one step further: at a member, or at any place of a list. */
    public Optional<Shape> step(String segment) {
      List<Part> parts =
          TargetPath.isPlace(segment) ? items : members.getOrDefault(segment, List.of());
      return parts.isEmpty() ? Optional.empty() : Optional.of(shape(parts));
    }
  }

  /** What a record of the type is. */
  public Shape root() {
    return root;
  }

  /** Where nothing is known of what may stand. */
  static Shape nothing() {
    return new SchemaPaths(Map.of(), "").root;
  }

  private Shape shape(List<Part> parts) {
    Shape shape = new Shape();
    Set<JsonValue> seen = new HashSet<>();
    parts.forEach(part -> gather(part, shape, seen));
    return shape;
  }

  private void gather(Part part, Shape shape, Set<JsonValue> seen) {
    JsonValue schema = part.schema;
    if (!seen.add(schema)) {
      return;
    }
    schema
        .text("$ref")
        .flatMap(ref -> resolved(part.file, ref))
        .ifPresent(p -> gather(p, shape, seen));
    for (String word : ALTERNATIVES) {
      schema.items(word).forEach(one -> gather(new Part(part.file, one), shape, seen));
    }
    schema
        .member("properties")
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        m ->
                            shape
                                .members
                                .computeIfAbsent(m.name(), name -> new ArrayList<>())
                                .add(new Part(part.file, m.value()))));
    schema.member("items").ifPresent(items -> shape.items.add(new Part(part.file, items)));
    schema
        .member("type")
        .ifPresent(
            type -> shape.types.addAll(type.isArray() ? type.texts() : List.of(type.text())));
    shape.required.addAll(schema.texts("required"));
    shape.codes.addAll(schema.texts("enum"));
    schema.text("format").ifPresent(format -> shape.format = format);
  }

  private Optional<Part> resolved(String from, String ref) {
    String bare = ref.replaceFirst("\\.json$", "");
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    for (String name : List.of(folder + bare, bare, bare.replaceFirst("^(\\.\\./)+", ""))) {
      JsonValue found = schemas.get(name);
      if (found != null) {
        return Optional.of(new Part(name, found));
      }
    }
    return Optional.empty();
  }

  /** What is wrong with a path, and what to try; empty where nothing is. */
  Optional<Problem> problem(TargetPath path) {
    Shape at = root;
    List<String> segments = path.segments();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (at.isOpen()) {
        return Optional.empty();
      }
      Optional<Shape> next = at.step(segment);
      if (next.isEmpty()) {
        return Optional.of(
            new Problem(
                String.join("/", segments.subList(0, i)), segment, at.members(), at.isList()));
      }
      at = next.get();
    }
    return Optional.empty();
  }

  /** What stands at a path; empty where nothing is known of it. */
  public Optional<Shape> at(TargetPath path) {
    Optional<Shape> at = Optional.of(root);
    for (String segment : path.segments()) {
      at = at.flatMap(shape -> shape.step(segment));
    }
    return at;
  }

  /** A step of a path that leads nowhere. */
  record Problem(String within, String segment, Collection<String> members, boolean list) {}
}
