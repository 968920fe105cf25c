package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;

/** The full validator, which has the last word on every record that the fast tier leaves. */
final class FullTier {
  private static final String DOCUMENT = "https://standard.invalid/schemas";

  private final Schema bundle;
  private final Map<String, Schema> known = new HashMap<>();

  FullTier(SchemaSet schemas) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(
                expression -> {
                  BoundedPattern pattern = new BoundedPattern(expression);
                  return pattern::isFoundIn;
                })
            .build();
    // One reading of the bundle for all its parts: a registry asked for a part reads the whole
    // again.
    bundle =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder
                        .schemaRegistryConfig(config)
                        .schemas(Map.of(DOCUMENT, SchemaBundle.write(schemas))))
            .loadSchema(SchemaLocation.of(DOCUMENT));
  }

  /** What the schema with this name has against the value in this cell. */
  List<Error> errors(String schema, Tape tape, int at) {
    return schema(schema).validate(TapeTree.of(tape, at));
  }

  /**
   * What a part of a schema has against a value.
   *
   * @param within the way to the part, as a JSON Pointer
   */
  List<Error> errors(String schema, String within, JsonValue value) {
    return part(schema, within).validate(TapeTree.of(value.tape(), value.at()));
  }

  private Schema schema(String name) {
    return part(name, "");
  }

  private Schema part(String name, String within) {
    return known.computeIfAbsent(
        within.isEmpty() ? name : name + "#" + within,
        wanted ->
            bundle.getRefSchema(
                SchemaLocation.of(SchemaBundle.fragment(name) + within).getFragment()));
  }
}
