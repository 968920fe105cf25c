package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.ijkpunt.standards.openapi.Imported;
import nl.ijkpunt.standards.openapi.SpecificationReader;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents as they are in life: what is imported of them gives the verdicts that a validator gives
 * on the files themselves, for an example and thousands of things that may happen to it.
 *
 * <p>In OpenAPI 3.0 this validator differs from the specification, which we follow, where a list of
 * values does not hold null beside {@code nullable}, and where there is a discriminator; those are
 * not among the documents of 3.0.
 */
final class ImportedShapesTest {
  private static final int MUTANTS = 400;

  private static final List<@Nullable Object> ODD =
      java.util.Arrays.asList(
          null,
          "",
          "a",
          "x-own",
          "2026-09-01",
          "2026-13-01",
          "2026-09-01T09:00:00+02:00",
          "11111111-2222-4333-8444-555555555555",
          "https://example.org/a",
          0,
          1.0,
          -3,
          1.5,
          true,
          List.of(),
          List.of("a"),
          Map.of(),
          Map.of("kind", "b"));

  private final Path folder;

  ImportedShapesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3.0.3 | {type: object, required: [a], properties: {a: {type: string}}, allOf: [{properties: {b: {type: integer}}}, {required: [b]}]} | {a: a, b: 1}",
        "3.1.0 | {type: object, required: [a], properties: {a: {type: string}}, allOf: [{$ref: other.yaml}, {required: [b]}]} | {a: a, b: 1, kind: a}",
        "3.0.3 | {type: object, properties: {a: {$ref: other.yaml, nullable: true, maxProperties: 1}, b: {type: string, nullable: true, maxLength: 1}, c: {type: string, nullable: true, enum: [a, null]}}} | {a: {kind: a}, b: a, c: a}",
        "3.1.0 | {type: object, properties: {a: {$ref: other.yaml, maxProperties: 1, description: sibling}, b: {type: [string, 'null'], enum: [a, b]}, c: {type: [string, 'null'], format: date}}} | {a: {kind: a}, b: a, c: '2026-09-01'}",
        "3.1.0 | {type: object, properties: {a: {type: [object, 'null'], allOf: [{$ref: other.yaml}]}, b: {type: string, nullable: true}, c: {oneOf: [{$ref: other.yaml}, {type: 'null'}]}}} | {a: {kind: a}, b: b, c: {kind: b}}",
        "3.1.0 | {type: object, properties: {a: {type: [string, null]}, b: {type: [integer, null], minimum: 1}}} | {a: a, b: 2}",
        "3.1.0 | {oneOf: [{$ref: other.yaml}, {$ref: twin.yaml}], discriminator: {propertyName: kind, mapping: {a: other.yaml, b: twin.yaml}}} | {kind: a, n: 1}",
        "3.1.0 | {type: object, properties: {it: {anyOf: [{$ref: other.yaml}, {$ref: twin.yaml}], discriminator: {propertyName: kind, mapping: {a: other.yaml, b: twin.yaml}}}}} | {it: {kind: b, n: 1}}",
        "3.1.0 | {type: object, properties: {it: {oneOf: [{type: string, format: uuid}, {$ref: other.yaml}, {$ref: Record.yaml}]}}} | {it: {it: {kind: a}}}",
        "3.0.3 | {type: object, properties: {a: &one {type: string, maxLength: 4}, b: *one, c: {<<: *one, minLength: 2}}} | {a: abcd, b: '', c: ab}",
        "3.0.3 | {type: object, properties: {a: {const: a}, b: {type: object, patternProperties: {'^x': {type: integer}}}, c: {type: array, contains: {type: string}}}} | {a: a, b: {x1: 1}, c: [a]}",
        "3.1.0 | {type: object, properties: {a: {const: a}, b: {type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}, c: {type: array, contains: {type: string}}}, dependentRequired: {a: [b]}} | {a: a, b: {x1: 1}, c: [a]}",
        "3.1.0 | {type: object, if: {properties: {a: {const: a}}, required: [a]}, then: {required: [b]}, else: {required: [c]}, properties: {b: {type: number, exclusiveMinimum: 0}, c: {type: string, pattern: '^\\d{3}A\\d{3}$'}}} | {a: a, b: 1.5, c: 100A100}",
        "3.0.3 | {type: object, properties: {a: {type: integer}, b: {type: number, multipleOf: 0.5, minimum: 0, exclusiveMinimum: true}, c: {type: string, format: url}, d: {type: string, format: uri, maxLength: 30}}} | {a: 1, b: 1.5, c: x, d: 'https://example.org/a'}",
        "3.1.0 | {type: object, required: [yes, no], properties: {yes: {type: string, enum: [yes, no]}, no: {type: boolean}, off: {type: string, default: off}}} | {yes: yes, no: true, off: on}",
        "3.1.0 | {type: object, properties: {a: {type: array, enum: [a, b], items: {type: string}}, b: {type: array, minItems: 1, uniqueItems: true, prefixItems: [{type: string}], items: {type: integer}}}, minProperties: 1} | {b: [a, 1, 2]}",
        "3.1.0 | {allOf: [{type: object, properties: {a: {type: string}}}, {$ref: other.yaml}], unevaluatedProperties: false} | {a: a, kind: a, n: 1}",
        "3.0.3 | {type: object, additionalProperties: {$ref: other.yaml}, properties: {consumers: {type: array, items: {type: object, required: [consumerKey], properties: {consumerKey: {type: string}}}}}} | {x: {kind: a}, consumers: [{consumerKey: rio}]}",
        "3.1.0 | {type: object, properties: {a: {not: {type: string}}, b: {type: string, format: date-time}, c: {type: string, format: email}, d: {type: string, format: duration}}} | {a: 1, b: '2026-09-01T09:00:00+02:00', c: a@example.org, d: P1Y}",
      })
  void verdictsAreThoseOnTheFilesThemselves(String version, String schema, String example)
      throws IOException {
    Map<String, String> files =
        Map.of(
            "schemas/Record.yaml",
            schema,
            "schemas/other.yaml",
            "{type: object, required: [kind], properties: {kind: {type: string, enum: [a, b]}, n: {type: integer}}}",
            "schemas/twin.yaml",
            "{type: object, required: [kind], properties: {kind: {type: string}, n: {type: number, maximum: 5}}}");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path at = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(at.getParent()));
      // As an editor on Windows writes it: a byte order mark, and other line ends.
      Files.write(at, ("\ufeff" + file.getValue() + "\r\n").getBytes(UTF_8));
    }
    Files.writeString(
        folder.resolve("spec.yaml"),
        "openapi: %s\r\npaths: {}\r\ncomponents: {schemas: {Record: {$ref: schemas/Record.yaml}}}\r\n"
            .formatted(version));
    Imported imported = SpecificationReader.read(folder);
    Schema untouched =
        UntouchedFiles.schema(files, "schemas/Record.yaml", version.startsWith("3.0"));
    BothTiers ours = new BothTiers(imported, "Record");
    Object good = YamlFile.read("example", example);
    SplittableRandom random = new SplittableRandom(31);
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Object mutant = i == 0 ? good : changed(good, random);
      JsonValue record = JsonTree.value(mutant);
      boolean right = untouched.validate(TapeTree.of(record.tape(), record.at())).isEmpty();
      refused += right ? 0 : 1;
      assertThat(ours.accepts(record)).as("%s", JsonTree.text(mutant)).isEqualTo(right);
    }
    assertThat(refused).isPositive().isLessThan(MUTANTS);
  }

  private static @Nullable Object changed(@Nullable Object value, SplittableRandom random) {
    if (value instanceof Map<?, ?> map && random.nextInt(8) > 0) {
      Map<String, @Nullable Object> changed = new LinkedHashMap<>();
      int chosen = random.nextInt(map.size() + 1);
      int at = 0;
      for (Map.Entry<?, ?> member : map.entrySet()) {
        if (at++ != chosen) {
          changed.put(String.valueOf(member.getKey()), member.getValue());
        } else if (random.nextInt(5) > 0) {
          changed.put(String.valueOf(member.getKey()), changed(member.getValue(), random));
        }
      }
      if (chosen == map.size()) {
        changed.put(random.nextBoolean() ? "other" : "n", odd(random));
      }
      return changed;
    }
    if (value instanceof List<?> list && random.nextInt(4) > 0) {
      List<@Nullable Object> changed = new ArrayList<>(list);
      if (!list.isEmpty() && random.nextBoolean()) {
        changed.set(0, changed(list.get(0), random));
      } else {
        changed.add(list.isEmpty() || random.nextBoolean() ? odd(random) : list.get(0));
      }
      return changed;
    }
    return odd(random);
  }

  private static @Nullable Object odd(SplittableRandom random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
