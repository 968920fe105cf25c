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
import nl.ijkpunt.standards.record.Tape;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The full validator, which has the last word on every record that the fast tier leaves. */
final class FullTier {
  private static final String DOCUMENT = "https://standard.invalid/schemas";

  private final SchemaRegistry registry;
  private final JsonMapper mapper;
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
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(config)
                    .schemas(Map.of(DOCUMENT, SchemaBundle.write(schemas))));
    mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits()).build())
            // As a double, 1e400 is infinite, and no maximum refuses it.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  /** The tokenizer has set limits already; here nothing may be refused that it let through. */
  private static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(1000)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .maxNumberLength(1000)
        .build();
  }

  /** What the schema with this name has against the value in this cell. */
  List<Error> errors(String schema, Tape tape, int at) {
    int quote = tape.kind(at) == Tape.STRING ? 1 : 0;
    int from = tape.start(at) - quote;
    JsonNode node = mapper.readTree(tape.bytes(), from, tape.end(at) + quote - from);
    return schema(schema).validate(node);
  }

  private Schema schema(String name) {
    return known.computeIfAbsent(
        name,
        wanted -> registry.getSchema(SchemaLocation.of(DOCUMENT + SchemaBundle.fragment(wanted))));
  }
}
