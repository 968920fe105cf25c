package nl.ijkpunt.standards.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * What a standard asks, requirement by requirement, in our own words.
 *
 * @param standard as {@code name@version}
 */
public record Register(String standard, List<Entry> entries) {

  public Register {
    entries = List.copyOf(entries);
  }

  /** How strongly something is asked. */
  public enum Level {
    MUST,
    SHOULD,
    MAY
  }

  /**
   * A requirement.
   *
   * @param clause what to look for in the standard's text
   * @param link where that text is published
   * @param schemas the schemas that say it, where a schema does
   * @param rules the ids of the rules that decide it
   * @param undecidable why data alone cannot decide it, where it cannot
   */
  public record Entry(
      String id,
      Level level,
      Text text,
      String clause,
      String link,
      List<String> schemas,
      List<String> rules,
      Optional<Text> undecidable) {

    public Entry {
      schemas = List.copyOf(schemas);
      rules = List.copyOf(rules);
    }
  }

  /** The register of a standard on board, where it has one. */
  public static Optional<Register> find(String standard) {
    String name = "/standards/" + standard.replace('@', '/') + "/requirements.yaml";
    try (InputStream in = Register.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              of(standard, YamlFile.readJson(name, new String(in.readAllBytes(), UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The register of a standard in a folder, where it has one.
   *
   * @throws IllegalArgumentException when its file is no register, with why
   */
  public static Optional<Register> in(Path folder, String standard) throws IOException {
    Path file = folder.resolve("requirements.yaml");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(standard, YamlFile.readJson("requirements.yaml", Files.readString(file))));
    } catch (NoSuchElementException e) {
      throw new IllegalArgumentException("requirements.yaml: a text lacks en or nl", e);
    }
  }

  private static Register of(String standard, JsonValue all) {
    String link = all.text("link").orElse("");
    List<Entry> entries = new ArrayList<>();
    for (JsonValue one : all.items("requirements")) {
      entries.add(
          new Entry(
              required(one, "id"),
              Level.valueOf(required(one, "level")),
              words(one, "text").orElseThrow(),
              required(one, "clause"),
              one.text("link").orElse(link),
              one.texts("schemas"),
              one.texts("rules"),
              words(one, "undecidable")));
    }
    return new Register(standard, entries);
  }

  private static String required(JsonValue of, String name) {
    return of.text(name)
        .orElseThrow(() -> new IllegalArgumentException("a requirement has no " + name));
  }

  private static Optional<Text> words(JsonValue of, String name) {
    return of.member(name)
        .map(words -> new Text(words.text("en").orElseThrow(), words.text("nl").orElseThrow()));
  }
}
