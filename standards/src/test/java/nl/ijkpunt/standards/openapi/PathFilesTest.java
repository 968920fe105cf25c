package nl.ijkpunt.standards.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.pack.PlacedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathFilesTest {
  private static final Map<String, Map<String, Object>> PATHS =
      Map.of(
          "/buildings",
          Map.of("get", Map.of("operationId", "listBuildings")),
          "/buildings/{buildingId}",
          Map.of("get", Map.of("operationId", "building")),
          "/faculties",
          Map.of("get", Map.of("operationId", "listFaculties"), PathFiles.FILE, "paths/own.yaml"));

  private final PathFiles files = new PathFiles();

  private static PlacedDocument file(String name, String content) {
    return PlacedDocument.read(name, content.getBytes(UTF_8));
  }

  private Optional<PathFiles.Found> path(String name, String content) {
    return files.path(file(name, content), PATHS);
  }

  @ParameterizedTest
  @CsvSource({
    "paths/Buildings.yaml, /buildings",
    "paths/BuildingCollection.yaml, /buildings",
    "paths/BuildingInstance.yaml, /buildings/{buildingId}",
    "paths/building.yaml, /buildings/{buildingId}",
    "paths/FacultyCollection.yaml, /faculties",
  })
  void aNameIsAGuess(String name, String path) {
    assertThat(path(name, "get: {}")).contains(new PathFiles.Found(path, true));
  }

  @Test
  void theFileThatAPathCameFromIsNoGuess() {
    assertThat(path("paths/own.yaml", "get: {}"))
        .contains(new PathFiles.Found("/faculties", false));
  }

  @Test
  void anOperationIsKnownByItsId() {
    assertThat(path("paths/some.yaml", "get: {operationId: building}"))
        .contains(new PathFiles.Found("/buildings/{buildingId}", false));
  }

  @Test
  void whatAnotherFileSaysComesFirst() {
    files.take(file("index.yaml", "paths: {/rooms: {$ref: paths/Buildings.yaml}}"));
    assertThat(path("paths/Buildings.yaml", "get: {}"))
        .contains(new PathFiles.Found("/rooms", false));
  }

  @Test
  void nothingIsGuessedOfAnyOtherName() {
    assertThat(path("paths/rooms.yaml", "get: {}")).isEmpty();
  }

  @Test
  void partsStandInTheirPlaceAndSchemasInTheirFolder() {
    files.take(
        file("parameters/q.yaml", "name: q\nin: query\nschema: {$ref: '../schemas/Q.yaml'}"));
    List<String> left = new ArrayList<>();
    Object ours =
        files.ours(
            file(
                "paths/Buildings.yaml",
                "get: {parameters: [{$ref: '../parameters/q.yaml'}, {$ref: '../parameters/p.yaml'}]}"),
            left::add);
    assertThat(ours)
        .isEqualTo(
            Map.of(
                "get",
                Map.of(
                    "parameters",
                    List.of(
                        Map.of(
                            "name", "q", "in", "query", "schema", Map.of("$ref", "schema/Q.json")),
                        Map.of()))));
    assertThat(left)
        .containsExactly(
            "paths/Buildings.yaml: $ref leads to ../parameters/p.yaml, which is not in the overlay");
  }
}
