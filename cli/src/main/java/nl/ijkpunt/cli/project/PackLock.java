package nl.ijkpunt.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.cli.report.SavedJson;
import tools.jackson.core.JsonGenerator;

/**
 * What the packages of a folder are pinned to: the SHA-256 of every file.
 *
 * @param packages by their standard
 * @param files digests of other files, by name: those that a bundle holds besides packages
 */
public record PackLock(SortedMap<String, Locked> packages, SortedMap<String, String> files) {
  /** What the file is called. */
  public static final String FILE = "ijk.lock";

  static final PackLock EMPTY = new PackLock(new TreeMap<>(), new TreeMap<>());

  private static final String FORM = "1.0";

  public PackLock {
    packages = Collections.unmodifiableSortedMap(new TreeMap<>(packages));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * One package.
   *
   * @param from where it came from, as it was named
   * @param files the SHA-256 of each file
   */
  public record Locked(String from, SortedMap<String, String> files) {
    public Locked {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }

  /**
   * The lock in a file.
   *
   * @throws IOException when it is none, with why
   */
  static PackLock read(byte[] file) throws IOException {
    SavedJson saved = new SavedJson(FILE, "a lock of packages", "ijk standards add makes one");
    return saved.read(
        new ByteArrayInputStream(file),
        json -> {
          json.nextToken();
          return of(JsonValue.read(json, FILE));
        });
  }

  private static PackLock of(JsonValue all) {
    if (!all.member("lockVersion").text().equals(FORM)) {
      throw all.member("lockVersion").isNot(FORM + ": a later ijk may have made it");
    }
    return new PackLock(
        new TreeMap<>(all.member("packages").members(PackLock::locked)),
        new TreeMap<>(all.member("files").members(JsonValue::text)));
  }

  private static Locked locked(JsonValue one) {
    return new Locked(
        one.member("from").text(), new TreeMap<>(one.member("files").members(JsonValue::text)));
  }

  /** The file that says it. */
  byte[] json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = IndentedJson.to(text)) {
      json.writeStartObject();
      json.writeStringProperty("lockVersion", FORM);
      json.writeObjectPropertyStart("packages");
      packages.forEach((id, locked) -> locked(json, id, locked));
      json.writeEndObject();
      digests(json, files);
      json.writeEndObject();
    }
    return text.append('\n').toString().getBytes(UTF_8);
  }

  private static void locked(JsonGenerator json, String id, Locked locked) {
    json.writeObjectPropertyStart(id);
    json.writeStringProperty("from", locked.from());
    digests(json, locked.files());
    json.writeEndObject();
  }

  private static void digests(JsonGenerator json, SortedMap<String, String> files) {
    json.writeObjectPropertyStart("files");
    files.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /** This lock with one more package. */
  PackLock with(String id, Locked locked) {
    SortedMap<String, Locked> more = new TreeMap<>(packages);
    more.put(id, locked);
    return new PackLock(more, files);
  }

  /** This lock without one package. */
  PackLock without(String id) {
    SortedMap<String, Locked> fewer = new TreeMap<>(packages);
    fewer.remove(id);
    return new PackLock(fewer, files);
  }

  /** This lock with digests of other files. */
  PackLock withFiles(SortedMap<String, String> others) {
    return new PackLock(packages, others);
  }

  /** Which files are not as they were pinned, each with what happened to it. */
  static List<String> differences(Map<String, String> pinned, Map<String, String> found) {
    List<String> differences = new ArrayList<>();
    pinned.forEach(
        (name, digest) -> {
          if (!found.containsKey(name)) {
            differences.add(name + " is missing");
          } else if (!digest.equals(found.get(name))) {
            differences.add(name + " has changed");
          }
        });
    found.keySet().stream()
        .filter(name -> !pinned.containsKey(name))
        .forEach(name -> differences.add(name + " was added"));
    return List.copyOf(new TreeSet<>(differences));
  }
}
