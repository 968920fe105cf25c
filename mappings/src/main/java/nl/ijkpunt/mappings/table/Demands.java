package nl.ijkpunt.mappings.table;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/** Which members a standard demands of a record, and which it knows. */
public final class Demands {
  private final Standard standard;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Demands(Standard standard) {
    this.standard = standard;
  }

  /** What is said of the records of a type, or by the schema with this name. */
  public static Demands of(Standard standard, String type) {
    Demands demands = new Demands(standard);
    standard.type(type).ifPresent(found -> demands.schema(found.schema()));
    return demands;
  }

  /** The members that must be there. */
  public Set<String> required() {
    return required;
  }

  /** The members that the schemas name. */
  public Set<String> known() {
    return known;
  }

  private void schema(String name) {
    JsonValue schema = standard.schemas().get(name);
    if (schema != null && seen.add(name)) {
      walk(schema, true);
    }
  }

  private void walk(JsonValue schema, boolean holds) {
    if (holds) {
      required.addAll(schema.texts("required"));
    }
    schema.member("properties").ifPresent(all -> all.members().forEach(m -> known.add(m.name())));
    schema.text("$ref").ifPresent(ref -> schema(name(ref)));
    schema.items("allOf").forEach(part -> walk(part, holds));
    schema.items("oneOf").forEach(part -> alternative(part));
    schema.items("anyOf").forEach(part -> alternative(part));
  }

  /** What one of several alternatives demands is not demanded. */
  private void alternative(JsonValue part) {
    Demands own = new Demands(standard);
    own.seen.addAll(seen);
    own.walk(part, false);
    known.addAll(own.known);
  }

  /** The name of a schema, from how another refers to it. */
  private static String name(String ref) {
    return ref.replaceFirst("\\.json$", "").replaceFirst("^\\./", "");
  }
}
