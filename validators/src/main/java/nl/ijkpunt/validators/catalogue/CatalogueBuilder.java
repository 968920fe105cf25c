package nl.ijkpunt.validators.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ijkpunt.standards.pack.YamlFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes, at build time, one catalogue of all rule pages. */
public final class CatalogueBuilder {
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");
  private static final Set<String> NEEDS = Set.of("records", "exchange", "given", "document");
  private static final Set<String> BASES = Set.of("spec", "profile", "registry", "ours");

  private CatalogueBuilder() {}

  /** Reads the pages below the first folder; writes the catalogue below the second. */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]).resolve(Catalogue.RESOURCE.substring(1));
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (Path page : pagesBelow(from)) {
        String name = "/" + from.relativize(page).toString().replace('\\', '/');
        write(json, name, RulePage.parse(name, Files.readString(page)).words());
      }
      json.writeEndArray();
    }
    Files.createDirectories(to.toAbsolutePath().getParent());
    Files.write(to, text.toString().getBytes(UTF_8));
  }

  private static Set<Path> pagesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      Set<Path> pages = new TreeSet<>();
      files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      return pages;
    }
  }

  private static void write(JsonGenerator json, String page, Map<?, ?> words) {
    json.writeStartObject();
    json.writeStringProperty("id", text(page, words, "id"));
    json.writeStringProperty("severity", oneOf(SEVERITIES, page, words, "severity"));
    json.writeStringProperty("basis", oneOf(BASES, page, words, "basis"));
    json.writeStringProperty("needs", needs(page, words));
    texts(json, page, words, "on");
    texts(json, page, words, "standards");
    json.writeName("requirement");
    object(json, page, words, "requirement", List.of("clause", "link"));
    for (String name : List.of("title", "message", "expected", "fix")) {
      json.writeName(name);
      object(json, page, words, name, List.of("en", "nl"));
    }
    if (words.get("schema") instanceof Map<?, ?> schema) {
      json.writeName("schema");
      YamlFile.write(json, schema);
    }
    if (words.get("lom") instanceof Map<?, ?> statement) {
      json.writeName("lom");
      YamlFile.write(json, statement);
    }
    if (words.get("at") != null) {
      json.writeStringProperty("at", text(page, words, "at"));
    }
    json.writeStringProperty("page", page);
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String page, Map<?, ?> words, String name) {
    if (!(words.get(name) instanceof List<?> texts)) {
      throw lacks(page, name);
    }
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(text -> json.writeString(String.valueOf(text)));
    json.writeEndArray();
  }

  private static void object(
      JsonGenerator json, String page, Map<?, ?> words, String name, List<String> parts) {
    if (!(words.get(name) instanceof Map<?, ?> object)) {
      throw lacks(page, name);
    }
    json.writeStartObject();
    parts.forEach(part -> json.writeStringProperty(part, text(page, object, part)));
    json.writeEndObject();
  }

  /** Most rules need records and do not say so. */
  private static String needs(String page, Map<?, ?> words) {
    return words.containsKey("needs") ? oneOf(NEEDS, page, words, "needs") : "records";
  }

  private static String oneOf(Set<String> known, String page, Map<?, ?> words, String name) {
    String value = text(page, words, name);
    if (!known.contains(value)) {
      throw new IllegalArgumentException(
          page + ": " + name + " is none of " + new TreeSet<>(known));
    }
    return value;
  }

  private static String text(String page, Map<?, ?> words, String name) {
    Object value = words.get(name);
    if (value == null || value.toString().isBlank()) {
      throw lacks(page, name);
    }
    return value.toString().strip();
  }

  private static IllegalArgumentException lacks(String page, String name) {
    return new IllegalArgumentException(page + ": the front matter lacks " + name);
  }
}
