package nl.ijkpunt.validators.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.openapi.Imported;
import nl.ijkpunt.standards.record.JsonValue;

/** The two tiers over an imported schema, as a run has them. */
final class BothTiers {
  private final FastTier fast = new FastTier();
  private final SchemaNode node;
  private final FullTier full;
  private final String schema;

  BothTiers(Imported imported, String schema) {
    SortedMap<String, JsonValue> schemas = new TreeMap<>();
    imported.schemas().forEach((name, value) -> schemas.put(name, JsonTree.value(value)));
    SchemaSet set = SchemaSet.of(schemas);
    this.node = new SchemaCompiler(set, List.of()).compile(schema);
    this.full = new FullTier(set);
    this.schema = schema;
  }

  boolean accepts(JsonValue record) {
    return fast.accepts(node, record.tape(), record.at())
        || full.errors(schema, record.tape(), record.at()).isEmpty();
  }
}
