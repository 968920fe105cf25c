package nl.ijkpunt.validators.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.openapi.PackFolder;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.validators.schema.SchemaModel;

/** A standard of two objects, small enough to see all of it. */
final class SmallStandard {
  private static final String COURSE =
      """
      type: object
      required: [courseId, name]
      properties:
        courseId: {type: string, format: uuid}
        name: {type: string, minLength: 1, maxLength: 100}
        level: {type: string, enum: [bachelor, master, doctor]}
        kind: {type: string, x-ooapi-extensible-enum: [minor, major]}
        code: {type: string, pattern: '^[A-Z]{3}'}
        day: {type: string, format: date}
        size: {type: integer, minimum: 0, maximum: 60}
        amount: {type: number}
        open: {type: boolean}
        free: {type: string}
        paid: {type: string, default: no}
        tags: {type: array, maxItems: 5, items: {type: string}}
        note: {type: [string, 'null']}
        place:
          type: object
          required: [city]
          properties: {city: {type: string}, room: {type: string}}
        strict: {type: object, additionalProperties: false, properties: {a: {type: string}}}
        organization: {oneOf: [{type: string, format: uuid}, {$ref: Organization.json}]}
        ext: {type: object}
        consumers:
          type: array
          items: {type: object, required: [consumerKey], properties: {consumerKey: {type: string}}}
      """;

  private static final String ORGANIZATION =
      """
      type: object
      required: [organizationId]
      properties: {organizationId: {type: string}, parent: {$ref: Organization.json}}
      """;

  private final Standard standard;

  private SmallStandard(Standard standard) {
    this.standard = standard;
  }

  /** Writes it to a folder and reads it back. */
  static SmallStandard in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("schema"));
      Files.createDirectories(folder.resolve("profiles"));
      write(
          folder.resolve("standard.yaml"),
          """
          id: small
          version: "1"
          title: Small
          openContent: [ext, consumers]
          recordTypes:
            - {name: Course, id: courseId}
            - {name: Organization, id: organizationId}
          """);
      write(folder.resolve("profiles/base.yaml"), "{title: Base, rules: {include: ['*']}}");
      write(folder.resolve("schema/Course.json"), PackFolder.json(YamlFile.read("", COURSE)));
      write(
          folder.resolve("schema/Organization.json"),
          PackFolder.json(YamlFile.read("", ORGANIZATION)));
      return new SmallStandard(Standards.read(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.write(file, content.getBytes(UTF_8));
  }

  Standard standard() {
    return standard;
  }

  Profile base() {
    return standard.profile("base").orElseThrow();
  }

  /** A profile that extends the base with what a YAML text says. */
  Profile profile(String yaml) {
    return standard.readProfile("p", "extends: [base]\n" + yaml);
  }

  SchemaModel model(Profile profile) {
    return SchemaModel.of(standard, profile, list -> Optional.empty());
  }

  /** The schema of courses, with a text in it replaced by another. */
  Profile withCourse(String old, String now) {
    if (!COURSE.contains(old)) {
      throw new IllegalArgumentException("courses have no " + old);
    }
    String schema = COURSE.replace(old, now).indent(4);
    return profile("replaces:\n  Course:\n" + schema);
  }
}
