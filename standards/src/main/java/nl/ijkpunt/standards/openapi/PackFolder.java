package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.imports.FreshFolder;
import nl.ijkpunt.standards.pack.YamlFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a specification that was read as the folder of a standard. */
public record PackFolder(Imported imported, Descriptor descriptor, String source) {
  private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  /**
   * Writes the folder anew; what it held before is gone.
   *
   * @throws IOException when it holds something that is no standard, or cannot be written
   */
  public void write(Path folder) throws IOException {
    FreshFolder fresh = FreshFolder.in(folder);
    fresh.yaml("standard.yaml", descriptor.standard());
    for (Map.Entry<String, Object> profile : descriptor.profiles().entrySet()) {
      fresh.yaml("profiles/" + profile.getKey() + ".yaml", profile.getValue());
    }
    fresh.origin(
        source,
        "The schemas ask what these files ask, and nothing is repaired.",
        imported.sources());
    if (imported.operations() != null) {
      fresh.text("openapi.json", json(imported.operations()));
    }
    if (!imported.schemas().containsKey(Descriptor.PAGE)) {
      schema(fresh, Descriptor.PAGE, Map.of("type", "object"));
    }
    for (Map.Entry<String, Object> schema : imported.schemas().entrySet()) {
      schema(fresh, schema.getKey(), schema.getValue());
    }
  }

  private static void schema(FreshFolder folder, String name, Object schema) throws IOException {
    folder.text("schema/" + name + ".json", json(dialected(schema)));
  }

  private static Object dialected(Object schema) {
    if (!(schema instanceof Map<?, ?> map)) {
      return schema;
    }
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("$schema", SCHEMA);
    map.forEach((name, value) -> whole.put(String.valueOf(name), value));
    return whole;
  }

  /** A tree as JSON, with a line for each member. */
  public static String json(@Nullable Object tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
      YamlFile.write(json, tree);
    }
    return out + "\n";
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withArrayIndenter(new DefaultIndenter("  ", "\n"))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
