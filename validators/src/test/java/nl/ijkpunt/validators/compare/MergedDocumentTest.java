package nl.ijkpunt.validators.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.openapi.PackFolder;
import nl.ijkpunt.standards.openapi.PackImport;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.validators.schema.MergedDocument;
import nl.ijkpunt.validators.schema.SchemaModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MergedDocumentTest {

  /** A document that is generated and imported again asks what the profile asks. */
  @Test
  void theDocumentOfAProfileAsksWhatTheProfileAsks(@TempDir Path folder) throws IOException {
    Standard standard = Standards.find("ooapi@5.0").orElseThrow();
    Profile profile =
        standard.readProfile(
            "agreed",
            """
            extends: [base]
            version: "1.0"
            uri: https://example.org/agreed/1.0
            consumers: [{key: me, version: "1"}]
            schemas: {CourseProperties: {required: [duration], properties: {abbreviation: {maxLength: 20}}}}
            """);
    Map<String, ?> document =
        MergedDocument.of(
            standard,
            profile,
            list -> Optional.of(List.of()),
            Standards.operations("ooapi@5.0").orElseThrow());
    assertThat(String.valueOf(document.get("x-profile")))
        .startsWith(
            "{name=agreed, version=1.0, uri=https://example.org/agreed/1.0, base=ooapi@5.0, baseSha256=")
        .endsWith("consumers=[{key=me, version=1}]}");
    Path file = folder.resolve("agreed.json");
    Files.write(file, PackFolder.json(document).getBytes(UTF_8));
    PackImport imported = PackImport.of(file, null, List.of(), "ooapi@5.0+agreed");
    assertThat(imported.defects()).isEmpty();
    imported.write(folder.resolve("pack"));
    Standard again = Standards.read(folder.resolve("pack"));
    ModelComparison comparison =
        new ModelComparison(
            SchemaModel.of(standard, profile, list -> Optional.of(List.of())),
            SchemaModel.of(
                again, again.profile("schema-only").orElseThrow(), list -> Optional.empty()),
            Map.of());
    assertThat(comparison.differences()).isEmpty();
  }

  /** So that whoever imports what is generated checks against the same. */
  @ParameterizedTest
  @ValueSource(strings = {"ooapi@4.1", "ooapi@5.0", "ooapi@6.0"})
  void theDocumentOfAStandardOnBoardAsksWhatItAsks(String id, @TempDir Path folder)
      throws IOException {
    Standard standard = Standards.find(id).orElseThrow();
    Profile base = standard.profile("base").orElseThrow();
    Map<String, ?> document =
        MergedDocument.of(
            standard, base, list -> Optional.of(List.of()), Standards.operations(id).orElseThrow());
    Path file = folder.resolve("spec.yaml");
    Files.write(file, YamlFile.text(document).getBytes(UTF_8));
    PackImport imported = PackImport.of(file, null, List.of(), id + "+again");
    assertThat(imported.defects())
        .extracting(Defect::kind)
        .allMatch(DefectKind.REQUIRED_UNKNOWN::equals);
    imported.write(folder.resolve("pack"));
    Standard again = Standards.read(folder.resolve("pack"));
    assertThat(again.types().all()).isEqualTo(standard.types().all());
    assertThat(
            new ModelComparison(
                    SchemaModel.of(standard, base, list -> Optional.of(List.of())),
                    SchemaModel.of(
                        again,
                        again.profile("schema-only").orElseThrow(),
                        list -> Optional.empty()),
                    Map.of())
                .differences())
        .isEmpty();
  }
}
