package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.openapi.Claim;
import nl.ijkpunt.standards.openapi.Imported;
import nl.ijkpunt.standards.openapi.SpecificationReader;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import gives the verdicts of a standard validator on the files as they are. */
@Tag("once")
final class ImportParityTest {
  private static final int RECORDS = 4000;

  /** What a document can say that an import could read otherwise. */
  private static final String COURSE =
      """
      type: object
      required: [courseId, name]
      properties:
        courseId: {type: string, format: uuid}
        name: {type: string, minLength: 1, maxLength: 12}
        level: {$ref: level.yaml}
        modes: {type: array, items: {type: string}, enum: [online]}
        parent: {$ref: Course.yaml}
        other:
          oneOf:
            - {type: string, format: uuid}
            - {$ref: Course.yaml}
        kind:
          oneOf:
            - {type: string, maxLength: 5}
            - {type: string, pattern: '^a'}
        code: {$ref: level.yaml, maxLength: 1}
        day: {type: string, format: date, %s}
        amount: {type: number, minimum: 0, maximum: 10, %s}
        list: {type: array, minItems: 1, uniqueItems: true, items: {type: integer}}
        closed: {type: object, additionalProperties: false, properties: {a: {type: boolean}}}
        open: {type: string, x-ooapi-extensible-enum: [a, b]}
        never: {allOf: [{$ref: Course.yaml}], %s}
      """;

  private static final String LEVEL = "{type: string, enum: [bachelor, master]}";

  private final Path folder;

  ImportParityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0.3", "3.1.0"})
  void verdictsAreThoseOfAStandardValidator(String version) throws IOException {
    boolean older = version.startsWith("3.0");
    String course =
        older
            ? COURSE.formatted("nullable: true", "exclusiveMinimum: true", "nullable: true")
            : COURSE
                .formatted("maxLength: 10", "exclusiveMaximum: 9", "type: [object, 'null']")
                .replace("{type: string, format: date,", "{type: [string, 'null'], format: date,");
    write("schemas/Course.yaml", course);
    write("schemas/level.yaml", LEVEL);
    write(
        "spec.yaml",
        "openapi: %s\npaths: {}\ncomponents: {schemas: {Course: {$ref: schemas/Course.yaml}}}\n"
            .formatted(version));
    Imported imported = SpecificationReader.read(folder);
    Schema official =
        UntouchedFiles.schema(
            Map.of("schemas/Course.yaml", course, "schemas/level.yaml", LEVEL),
            "schemas/Course.yaml",
            older);
    BothTiers ours = new BothTiers(imported, "Course");
    SplittableRandom random = new SplittableRandom(50);
    int wrong = 0;
    for (int i = 0; i < RECORDS; i++) {
      JsonValue record = JsonTree.value(record(random, 0));
      if (older && Shape.json(record).contains("\"never\":null")) {
        // OpenAPI 3.0.3 says that nullable does nothing without a type beside it, so null is
        // refused
        // by what is referred to; this validator lets it pass.
        assertThat(ours.accepts(record)).isFalse();
        continue;
      }
      boolean right = official.validate(TapeTree.of(record.tape(), record.at())).isEmpty();
      wrong += right ? 0 : 1;
      assertThat(ours.accepts(record)).as("%s", Shape.json(record)).isEqualTo(right);
    }
    // A run in which all records are alike would show nothing.
    assertThat(wrong).isBetween(RECORDS / 10, RECORDS * 9 / 10);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content.getBytes(UTF_8));
  }

  private static Object record(SplittableRandom random, int depth) {
    Map<String, @Nullable Object> made = new TreeMap<>();
    made.put("courseId", pick(random, "11111111-2222-4333-8444-555555555555", "x", 12, 1));
    made.put("name", pick(random, "Meten", "", 12, 1));
    if (random.nextInt(20) == 0) {
      made.remove("name");
    }
    for (String name :
        List.of(
            "level", "modes", "parent", "other", "kind", "code", "day", "amount", "list", "closed",
            "open", "never")) {
      if (random.nextInt(8) == 0) {
        made.put(name, value(name, random, depth));
      }
    }
    return made;
  }

  private static @Nullable Object value(String name, SplittableRandom random, int depth) {
    if (random.nextInt(10) == 0) {
      return null;
    }
    return switch (name) {
      case "level", "code" -> pick(random, "bachelor", "x", 3, 1);
      case "modes" -> List.of("online");
      case "parent", "never" -> depth > 2 ? "deep" : record(random, depth + 1);
      case "other" ->
          random.nextBoolean() || depth > 2
              ? "11111111-2222-4333-8444-555555555555"
              : record(random, depth + 1);
      case "kind" -> List.of("abc", "bcd", "abcdefg", "bcdefgh", 1).get(random.nextInt(5));
      case "day" -> pick(random, "2026-09-01", "2026-13-01", 3, 1);
      case "amount" -> List.of(0, 0.0, 5, 9, 10, 11, -1).get(random.nextInt(7));
      case "list" ->
          List.of(List.of(1, 2), List.of(), List.of(1, 1), List.of("a")).get(random.nextInt(4));
      case "closed" -> List.of(Map.of("a", true), Map.of("b", 1), Map.of()).get(random.nextInt(3));
      default -> pick(random, "a", "zzz", 1, 1);
    };
  }

  private static Object pick(
      SplittableRandom random, Object right, Object wrong, int of, int odds) {
    return random.nextInt(of + odds) < of ? right : wrong;
  }

  @Test
  void whatADocumentSaysOfItsSchemasIsPutToTheTest() throws IOException {
    write(
        "spec.json",
        """
        {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json":
          {"schema": {"$ref": "#/components/schemas/A"}, "examples": {"right": {"value": {"n": 1}}, "wrong": {"value": {"n": "1"}}}}}}}}}},
         "components": {"schemas": {
          "A": {"type": "object", "properties": {"n": {"type": "integer", "examples": [1, "x"]}}},
          "Null": {"type": ["object", "null"], "allOf": [{"$ref": "#/components/schemas/A"}]},
          "Fine": {"anyOf": [{"type": ["object", "null"]}, {"type": "null"}]},
          "Apart": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]},
          "Overlap": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "object", "required": ["n"]}]},
          "Told": {"oneOf": [{"required": ["k"], "properties": {"k": {"const": "a"}}}, {"required": ["k"], "properties": {"k": {"const": "b"}}}]}
         }}}
        """);
    Imported imported = SpecificationReader.read(folder.resolve("spec.json"));
    List<Claim> untried = new ArrayList<>();
    List<Defect> defects = new ClaimTrial(imported).judge(imported.claims(), untried);
    assertThat(untried).isEmpty();
    assertThat(defects.stream().map(d -> d.kind().id() + " " + d.pointer()))
        .containsExactlyInAnyOrder(
            "document-example-fails /paths/~1a/get/responses/200/content/application~1json/examples/wrong/value",
            "document-example-fails /components/schemas/A/properties/n/examples/1",
            "document-null-never /components/schemas/Null",
            "document-branches-overlap /components/schemas/Overlap/oneOf");
  }
}
