package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * The schemas of a standard under one profile: each is the standard's schema, and what the profile
 * lays over it.
 */
public final class SchemaSet {
  private final SortedMap<String, JsonValue> schemas;
  private final SortedMap<String, JsonValue> overlays;

  public SchemaSet(Standard standard, Profile profile) {
    this.schemas = standard.schemas();
    this.overlays = profile.overlays();
  }

  public List<String> names() {
    return List.copyOf(schemas.keySet());
  }

  /** What the schema with this name asks, one after the other; empty when there is none. */
  List<Located> parts(String name) {
    List<Located> parts = new ArrayList<>();
    JsonValue schema = schemas.get(name);
    JsonValue overlay = overlays.get(name);
    if (schema != null) {
      parts.add(new Located(schema, name));
    }
    if (overlay != null) {
      parts.add(new Located(overlay, ""));
    }
    return parts;
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
  }
}
