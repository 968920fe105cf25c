package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a standard, and what profiles or rules lay over them. Code lists that a schema
 * names are looked up when the schema is first asked for, and not before.
 */
public final class SchemaSet {
  private final SortedMap<String, JsonValue> schemas;
  private final SortedMap<String, List<JsonValue>> overlays;
  private final CodeReferences codes;
  private final @Nullable SchemaSet besides;
  private final Map<String, List<Located>> known = new ConcurrentHashMap<>();

  private SchemaSet(
      SortedMap<String, JsonValue> schemas,
      SortedMap<String, List<JsonValue>> overlays,
      CodeReferences codes) {
    this(schemas, overlays, codes, null);
  }

  private SchemaSet(
      SortedMap<String, JsonValue> schemas,
      SortedMap<String, List<JsonValue>> overlays,
      CodeReferences codes,
      @Nullable SchemaSet besides) {
    this.schemas = schemas;
    this.overlays = overlays;
    this.codes = codes;
    this.besides = besides;
  }

  /** Schemas that ask what these ask and what others of the same names ask. */
  SchemaSet and(SchemaSet other) {
    return new SchemaSet(schemas, overlays, codes, other);
  }

  /** The schemas of a standard as a profile has them. */
  public static SchemaSet of(
      Standard standard, Profile profile, Function<String, Optional<List<String>>> codes) {
    SortedMap<String, JsonValue> schemas = new TreeMap<>(standard.schemas());
    schemas.putAll(profile.replacements());
    return new SchemaSet(schemas, profile.overlays(), new CodeReferences(codes));
  }

  /** Schemas that name no code lists, by name. */
  static SchemaSet of(SortedMap<String, JsonValue> schemas) {
    return new SchemaSet(
        schemas, new TreeMap<>(), new CodeReferences(list -> Optional.of(List.of())));
  }

  /** The same, and beside them the schemas that rules consist of, by rule id. */
  public SchemaSet with(Map<String, Statement> statements) {
    SortedMap<String, List<JsonValue>> all = new TreeMap<>(overlays);
    statements.forEach((id, statement) -> all.put(id, List.of(statement.schema())));
    return new SchemaSet(schemas, all, codes);
  }

  public List<String> names() {
    SortedSet<String> names = new TreeSet<>(schemas.keySet());
    names.addAll(overlays.keySet());
    return List.copyOf(names);
  }

  /** The code lists that these schemas name and that there are not. */
  public SortedSet<String> missingCodes() {
    SortedSet<String> missing = new TreeSet<>();
    overlays.values().forEach(all -> all.forEach(schema -> codes.missing(schema, missing)));
    schemas.values().forEach(schema -> codes.missing(schema, missing));
    return missing;
  }

  /** What the schema with this name asks, one after the other; empty when there is none. */
  List<Located> parts(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  private List<Located> find(String name) {
    List<Located> parts = new ArrayList<>();
    JsonValue schema = schemas.get(name);
    if (schema != null) {
      parts.add(new Located(codes.resolve(schema), name));
    }
    for (JsonValue overlay : overlays.getOrDefault(name, List.of())) {
      parts.add(new Located(codes.resolve(overlay), ""));
    }
    if (besides != null) {
      besides.parts(name).stream().filter(part -> !parts.contains(part)).forEach(parts::add);
    }
    return List.copyOf(parts);
  }

  /**
   * The name of the schema that a reference leads to.
   *
   * @param reference as written: a file name, relative to the file it stands in
   * @param from the name of the schema it stands in
   */
  static String target(String reference, String from) {
    String file = reference.replaceFirst("\\.json(#/?)?$", "");
    int slash = from.lastIndexOf('/');
    List<String> path = new ArrayList<>(slash < 0 ? List.of() : segments(from.substring(0, slash)));
    for (String segment : segments(file)) {
      if (segment.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!segment.equals(".")) {
        path.add(segment);
      }
    }
    return String.join("/", path);
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  /** A schema and the name of the file it stands in, which its references start from. */
  record Located(JsonValue schema, String file) {
    Located at(JsonValue inner) {
      return new Located(inner, file);
    }

    /** Written out, as it is asked so often that a record's own would be slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Located located
          && located.schema.equals(schema)
          && located.file.equals(file);
    }

    @Override
    public int hashCode() {
      return schema.hashCode();
    }
  }
}
