package nl.ijkpunt.standards.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecificationReaderTest {
  private final Path folder;

  SpecificationReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content.getBytes(UTF_8));
  }

  /** A document of which one schema has this property. */
  private Imported withProperty(String version, String property) throws IOException {
    file(
        "spec.yaml",
        """
        openapi: %s
        info: {title: Small, version: '1'}
        paths: {}
        components:
          schemas:
            Building:
              type: object
              required: [buildingId]
              properties:
                buildingId: {type: string}
            Course:
              type: object
              required: [courseId]
              properties:
                courseId: {type: string}
                it: %s
        """
            .formatted(version, property));
    return SpecificationReader.read(folder.resolve("spec.yaml"));
  }

  private static String schema(Imported imported, String name) {
    return String.valueOf(imported.schemas().get(name));
  }

  private static List<String> told(Imported imported) {
    return imported.defects().stream()
        .map(d -> d.kind().id() + " " + d.pointer() + " " + d.line())
        .toList();
  }

  /** Each defect that can be seen without a validator, and what has nothing the matter with it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3.0.3 | {type: array, items: string} | document-no-schema | /items",
        "3.0.3 | {type: array, items: {type: string}, enum: [a, b]} | document-enum-on-array | /enum",
        "3.0.3 | {type: string, format: url} | document-format-unknown | /format",
        "3.0.3 | {type: string, enum: [true, b]} | document-boolean-from-word | /enum/0",
        "3.0.3 | {type: string, default: false} | document-boolean-from-word | /default",
        "3.0.3 | {type: string, enum: [yes, b]} | document-word-unquoted | /enum/0",
        "3.0.3 | {$ref: '#/components/schemas/Bulding'} | document-ref-dangles | /$ref",
        "3.0.3 | {$ref: 'https://example.org/a.yaml'} | document-ref-outside | /$ref",
        "3.0.3 | {$ref: '../a.yaml'} | document-ref-outside | /$ref",
        "3.0.3 | {$ref: '#/components/schemas/Building', maxProperties: 2} | document-ref-siblings | ''",
        "3.0.3 | {type: object, properties: {$ref: x.yaml}} | document-ref-stray | /properties/$ref",
        "3.0.3 | {type: object, example: {$ref: x.yaml}} | document-ref-stray | /example/$ref",
        "3.0.3 | {type: object, required: true} | document-keyword-malformed | /required",
        "3.0.3 | {type: text} | document-keyword-malformed | /type",
        "3.0.3 | {type: string, pattern: '('} | document-keyword-malformed | /pattern",
        "3.0.3 | {type: string, maxLength: ten} | document-keyword-malformed | /maxLength",
        "3.0.3 | {allOf: {type: object}} | document-keyword-malformed | /allOf",
        "3.1.0 | {type: object, required: [b], properties: {a: {type: string}}} | document-required-unknown | /required",
        "3.1.0 | {type: [string, null]} | document-null-unquoted | /type/1",
        "3.1.0 | {type: string, nullable: true} | document-keyword-unknown | /nullable",
        "3.0.3 | {type: string, maxlength: 3} | document-keyword-unknown | /maxlength",
        "3.0.3 | {type: string, const: a} | document-keyword-unknown | /const",
        "3.1.0 | {type: number, exclusiveMinimum: true} | document-keyword-malformed | /exclusiveMinimum",
        "3.0.3 | {discriminator: {propertyName: a, mapping: {a: Nobody}}} | document-mapping-dangles | /discriminator/mapping/a",
        "3.1.0 | {$dynamicRef: '#a'} | document-not-supported | /$dynamicRef",
      })
  void aDefectIsToldWithItsPlace(String version, String property, String kind, String at)
      throws IOException {
    Imported imported = withProperty(version, property);
    String place = "/components/schemas/Course/properties/it" + at.replace("''", "");
    assertThat(told(imported)).containsExactly("%s %s 16".formatted(kind, place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3.0.3 | {$ref: '#/components/schemas/Building', readOnly: true}",
        "3.1.0 | {$ref: '#/components/schemas/Building', maxProperties: 2}",
        "3.0.3 | {type: string, enum: ['yes', 'no']}",
        "3.0.3 | {type: boolean, default: false}",
        "3.0.3 | {type: string, description: no}",
        "3.0.3 | {allOf: [{required: [a]}, {properties: {a: {type: string}}}]}",
        "3.1.0 | {type: array, enum: [[a]], items: {type: string}}",
        "3.0.3 | {discriminator: {propertyName: a, mapping: {a: Building, b: '#/components/schemas/Course'}}}",
        "3.1.0 | {type: string, x-own: true, examples: [a]}",
        "3.0.3 | {type: number, minimum: 1, exclusiveMinimum: true, format: double}",
      })
  void whatIsRightIsNotTold(String version, String property) throws IOException {
    assertThat(told(withProperty(version, property))).isEmpty();
  }

  @Test
  void aTreeOfFilesWithCyclesBecomesOneSchemaForEach() throws IOException {
    file(
        "v1/spec.yaml",
        """
        openapi: 3.0.3
        info: {title: Tree, version: '1'}
        paths:
          /courses: {$ref: paths/Courses.yaml}
        components:
          schemas:
            Course: {$ref: ./schemas/Course.yaml}
            Lesson: {$ref: '#/components/schemas/Course'}
        """);
    file(
        "v1/paths/Courses.yaml",
        """
        get:
          responses:
            '200': {content: {application/json: {schema: {type: array, items: {$ref: ../schemas/Course.yaml}}}}}
        """);
    file(
        "v1/schemas/Course.yaml",
        """
        properties:
          courseId: {type: string, nullable: true}
          parent: {$ref: Course.yaml}
          level: {$ref: ../enumerations/level.yaml#/}
          first: {$ref: '#/properties/courseId'}
        """);
    file("v1/enumerations/level.yaml", "{type: string, x-ooapi-extensible-enum: [a, b]}");
    file(
        "v1/consumers/RIO/V1/Course.yaml",
        "{properties: {code: {$ref: ../../../enumerations/level.yaml}}}");
    file("v1/examples/course.json", "{\"courseId\": \"1\"}");
    Imported imported = SpecificationReader.read(folder.resolve("v1"));
    assertThat(told(imported)).containsExactly("document-ref-dangles /properties/level/$ref 4");
    assertThat(imported.schemas().keySet())
        .containsExactly(
            "Course", "Course/courseId", "Lesson", "consumers/RIO/V1/Course", "enumerations/level");
    assertThat(schema(imported, "Lesson")).isEqualTo("{$ref=Course.json}");
    assertThat(schema(imported, "Course"))
        .contains(
            "courseId={type=[string, null]}",
            "parent={$ref=Course.json}",
            "first={$ref=Course/courseId.json}");
    assertThat(schema(imported, "consumers/RIO/V1/Course"))
        .isEqualTo("{properties={code={$ref=../../../enumerations/level.json}}}");
    assertThat(String.valueOf(imported.operations())).contains("items={$ref=schema/Course.json}");
  }

  @Test
  void aFolderOfJsonSchemaIsReadByItsIdsAndFiles() throws IOException {
    file(
        "course.schema.json",
        """
        {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://example.org/course.schema.json",
         "type": "object", "properties": {"code": {"$ref": "https://example.org/code.json"}, "size": {"$ref": "#/definitions/size"}},
         "dependencies": {"code": ["size"]}, "definitions": {"size": {"type": "integer"}}}
        """);
    file("code.json", "{\"$id\": \"https://example.org/code.json\", \"type\": \"string\"}");
    Imported imported = SpecificationReader.read(folder);
    assertThat(told(imported)).isEmpty();
    assertThat(imported.schemas().toString())
        .isEqualTo(
            "{code={type=string}, course={type=object, properties={code={$ref=code.json},"
                + " size={$ref=course/size.json}}, dependentRequired={code=[size]}},"
                + " course/size={type=integer}}");
  }

  @Test
  void aZipIsReadAndAFileInItThatIsNoYamlIsTold() throws IOException {
    Path zip = folder.resolve("spec.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("spec/openapi.yaml"));
      entries.write("openapi: 3.1.0\ncomponents: {schemas: {A: {type: object}}}\n".getBytes(UTF_8));
      entries.putNextEntry(new ZipEntry("spec/schemas/B.yaml"));
      entries.write("a: [".getBytes(UTF_8));
    }
    Imported imported = SpecificationReader.read(zip);
    assertThat(imported.schemas().keySet()).containsExactly("A");
    assertThat(imported.defects()).extracting(d -> d.kind()).containsExactly(DefectKind.NOT_READ);
  }

  @Test
  void whatStandsInOperationsAndInWhatNobodyUsesIsLookedAt() throws IOException {
    file(
        "spec.yaml",
        """
        openapi: 3.0.3
        paths:
          /a: {$ref: a.yaml, get: {}}
        components:
          responses:
            Unused: {content: {application/json: {schema: {$ref: gone.yaml}}}}
          parameters:
            p: {schema: text, x-schema: {schema: text}}
            q: {schema: {type: string}, examples: [a]}
        """);
    file("a.yaml", "{}");
    Imported imported = SpecificationReader.read(folder.resolve("spec.yaml"));
    assertThat(told(imported))
        .containsExactlyInAnyOrder(
            "document-ref-siblings /paths/~1a 3",
            "document-ref-dangles /components/responses/Unused/content/application~1json/schema/$ref 6",
            "document-no-schema /components/parameters/p/schema 8",
            "document-keyword-malformed /components/parameters/q/examples 9");
  }

  @Test
  void ofSeveralDocumentsTheOneMadeOfFilesIsTakenOrTheOneThatIsNamed() throws IOException {
    file("s/spec.yaml", "openapi: 3.0.3\ncomponents: {schemas: {A: {$ref: schemas/A.yaml}}}\n");
    file("s/built.yaml", "openapi: 3.0.3\ncomponents: {schemas: {B: {type: object}}}\n");
    file("s/schemas/A.yaml", "type: object");
    file("old/schemas/C.yaml", "type: object");
    file("node_modules/p/schemas/D.yaml", "type: object");
    Imported imported = SpecificationReader.read(folder);
    assertThat(imported.schemas().keySet()).containsExactly("A");
    assertThat(imported.defects())
        .extracting(d -> d.kind() + " " + d.arguments())
        .containsExactly("OTHER_DOCUMENTS {names=s/built.yaml}");
    assertThat(SpecificationReader.read(folder, "s/built.yaml").schemas().keySet())
        .containsExactly("A", "B");
    assertThatThrownBy(() -> SpecificationReader.read(folder, "s/x.yaml"))
        .hasMessageContaining("there is s/built.yaml, s/spec.yaml");
  }

  @Test
  void consumersBesideANamedDocumentAreTakenAlong() throws IOException {
    file("spec.yaml", "openapi: 3.0.3\ncomponents: {schemas: {A: {type: object}}}\n");
    file("consumers/RIO/V1/A.yaml", "type: object");
    file("schemas/Other.yaml", "type: object");
    Imported imported = SpecificationReader.read(folder.resolve("spec.yaml"));
    assertThat(imported.schemas().keySet()).containsExactly("A", "consumers/RIO/V1/A");
  }

  @Test
  void aCircleThatNeverGetsToDataIsBrokenAndTold() throws IOException {
    file(
        "spec.yaml",
        """
        openapi: 3.1.0
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            C: {allOf: [{$ref: '#/components/schemas/D'}]}
            D: {anyOf: [{type: string}, {$ref: '#/components/schemas/C'}]}
            E: {type: object, properties: {e: {$ref: '#/components/schemas/E'}}}
        """);
    Imported imported = SpecificationReader.read(folder.resolve("spec.yaml"));
    assertThat(imported.defects())
        .extracting(Defect::kind)
        .containsOnly(DefectKind.REF_CIRCLE)
        .hasSize(2);
    assertThat(schema(imported, "D")).isEqualTo("{anyOf=[{type=string}, {}]}");
    assertThat(schema(imported, "E")).contains("e={$ref=E.json}");
  }

  @Test
  void aNameThatStandsTwiceIsTold() throws IOException {
    assertThat(told(withProperty("3.0.3", "{type: string, type: integer}")))
        .containsExactly("document-name-twice /components/schemas/Course/properties/it/type 16");
  }

  @Test
  void severalDocumentsAndOtherVersionsAreRefused() throws IOException {
    file("a.yaml", "openapi: 3.0.0");
    file("b.yaml", "openapi: 3.0.0");
    assertThatThrownBy(() -> SpecificationReader.read(folder))
        .hasMessageContaining("a.yaml, b.yaml");
    file("c/a.yaml", "openapi: 4.0.0");
    assertThatThrownBy(() -> SpecificationReader.read(folder.resolve("c/a.yaml")))
        .hasMessageContaining("3.0 and 3.1 can be imported");
    file("d/a.txt.yaml", "just: text");
    assertThatThrownBy(() -> SpecificationReader.read(folder.resolve("d")))
        .hasMessageContaining("no OpenAPI document");
  }

  @Test
  void anImportIsAStandardLikeThoseOnBoard() throws IOException {
    withProperty("3.0.3", "{type: string}");
    PackImport made =
        PackImport.of(folder.resolve("spec.yaml"), null, List.of(), "ooapi@5.0+small");
    Path pack = folder.resolve("pack");
    made.write(pack);
    made.write(pack);
    Standard standard = Standards.read(pack);
    assertThat(standard.id()).isEqualTo("ooapi@5.0+small");
    assertThat(standard.base()).isEqualTo("ooapi@5.0");
    assertThat(standard.schemas().keySet()).containsExactly("Building", "Course", "Page");
    assertThat(standard.types().all())
        .extracting(t -> t.name())
        .containsExactly("Course", "Building");
    assertThat(standard.profiles().keySet()).containsExactly("base", "schema-only");
    assertThat(made.defects())
        .extracting(d -> d.kind())
        .containsExactly(DefectKind.TYPE_WITHOUT_SCHEMA);
  }

  @Test
  void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
    withProperty("3.0.3", "{type: string}");
    PackImport made = PackImport.of(folder.resolve("spec.yaml"), null, List.of(), "own@1");
    assertThatThrownBy(() -> made.write(folder)).hasMessageContaining("left alone");
    assertThat(folder.resolve("spec.yaml")).exists();
  }
}
