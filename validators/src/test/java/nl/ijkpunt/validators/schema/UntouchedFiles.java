package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.Map;
import nl.ijkpunt.standards.pack.PlacedDocument;

/** Schema files as they are, for a validator that knows nothing of us. */
final class UntouchedFiles {
  private static final String BASE = "https://spec.invalid/";

  private UntouchedFiles() {}

  /**
   * A schema that stands at a place in the files.
   *
   * @param files YAML by path
   * @param place a path, with a fragment where it is a part of the file
   * @param older whether the files are those of OpenAPI 3.0
   */
  static Schema schema(Map<String, String> files, String place, boolean older) {
    Map<String, String> json = new HashMap<>();
    files.forEach((name, yaml) -> json.put(BASE + inJson(name), json(yaml)));
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        older
            ? SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), b -> b.schemaRegistryConfig(config).schemas(json))
            : SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                b -> b.schemaRegistryConfig(config).schemas(json));
    return registry.getSchema(SchemaLocation.of(BASE + inJson(place)));
  }

  /** It reads YAML only where a library for that is at hand. */
  private static String json(String yaml) {
    return JsonTree.text(PlacedDocument.read("test.yaml", inJson(yaml).getBytes(UTF_8)).tree());
  }

  private static String inJson(String text) {
    return text.replace(".yaml", ".json");
  }
}
