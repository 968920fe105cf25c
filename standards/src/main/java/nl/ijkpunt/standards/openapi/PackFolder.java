package nl.ijkpunt.standards.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ijkpunt.standards.pack.YamlFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a specification that was read as the folder of a standard. */
public record PackFolder(Imported imported, Descriptor descriptor, String origin) {
  private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  /**
   * Writes the folder anew; what it held before is gone.
   *
   * @throws IOException when it holds something that is no standard, or cannot be written
   */
  public void write(Path folder) throws IOException {
    clear(folder);
    Files.createDirectories(folder.resolve("schema"));
    Files.createDirectories(folder.resolve("profiles"));
    text(folder.resolve("standard.yaml"), YamlFile.text(descriptor.standard()));
    descriptor
        .profiles()
        .forEach((name, profile) -> texts(folder.resolve("profiles/" + name + ".yaml"), profile));
    text(folder.resolve("ORIGIN.md"), origin);
    if (imported.operations() != null) {
      text(folder.resolve("openapi.json"), json(imported.operations()));
    }
    if (!imported.schemas().containsKey(Descriptor.PAGE)) {
      text(
          folder.resolve("schema/" + Descriptor.PAGE + ".json"),
          json(dialected(Map.of("type", "object"))));
    }
    for (Map.Entry<String, Object> schema : imported.schemas().entrySet()) {
      Path file = folder.resolve("schema/" + schema.getKey() + ".json");
      Files.createDirectories(file.toAbsolutePath().getParent());
      text(file, json(dialected(schema.getValue())));
    }
  }

  private static void texts(Path file, Object profile) {
    try {
      text(file, YamlFile.text(profile));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isRegularFile(folder.resolve("standard.yaml"))) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IOException(folder + " holds something that is no standard; it is left alone");
        }
      }
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path one : all) {
      Files.delete(one);
    }
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

  private static void text(Path file, String content) throws IOException {
    Files.write(file, content.getBytes(UTF_8));
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
