package nl.ijkpunt.standards.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.pack.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverlaysTest {
  private final Path folder;

  OverlaysTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.write(file, content.getBytes(UTF_8));
  }

  private static Object yaml(String text) {
    return Objects.requireNonNull(YamlFile.read("test", text));
  }

  private static SortedMap<String, Object> schemas() {
    SortedMap<String, Object> schemas = new TreeMap<>();
    schemas.put(
        "Course",
        yaml(
            "{type: object, required: [a], properties: {a: {type: string, maxLength: 9}, b: {type: string}}}"));
    schemas.put("enumerations/level", yaml("{type: string, enum: [x, y]}"));
    return schemas;
  }

  @Test
  void aFolderOfTheCommunityMergesMembersReplacesListsAndTakesAwayWhatIsNull() throws IOException {
    file(
        "ov/profile.yaml",
        "{profileName: agreed, profileVersion: 1.2, consumers: [{consumerName: me, path: source/consumers/me}]}");
    file(
        "ov/source/schemas/Course.yaml",
        "{required: [a, c], properties: {a: {maxLength: 5, nullable: true, type: string}, b: null, c: {$ref: ../enumerations/level.yaml}}}");
    file("ov/source/enumerations/level.yaml", "{enum: [x]}");
    file(
        "ov/source/consumers/me/consumer.yaml",
        "{consumerName: Me, consumerKey: me, consumerVersion: 2}");
    file("ov/source/consumers/me/Course.yaml", "{properties: {own: {type: string}}}");
    file("ov/source/paths/Courses.yaml", "{get: {}}");
    Laid laid = Overlays.lay(folder.resolve("ov"), schemas(), null, true);
    assertThat(laid.schemas().toString())
        .isEqualTo(
            "{Course={type=object, required=[a, c], properties={a={type=[string, null], maxLength=5},"
                + " c={$ref=enumerations/level.json}}}, consumers/me/Course={properties={own={type=string}}},"
                + " enumerations/level={type=string, enum=[x]}}");
    assertThat(laid.about()).isEqualTo(Map.of("name", "agreed", "version", "1.2"));
    assertThat(laid.consumers()).containsExactly(Map.of("key", "me", "version", "2"));
    assertThat(laid.left())
        .containsExactly(
            "paths/Courses.yaml: the standard has no document with paths to lay it over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "$.components.schemas.Course | {required: [b]} | required=[a, b]",
        "$.components.schemas.Course.properties.a | {maxLength: 4} | a={type=string, maxLength=4}",
        "$.components.schemas['enumerations/level'].enum | z | enum=[x, y, z]",
        "$..properties.b | {type: integer} | b={type=integer}",
        "$.components.schemas.*.properties.b | {minLength: 1} | b={type=string, minLength=1}",
        "$.components.schemas[?(@.type == 'string')] | {pattern: x} | pattern=x",
      })
  void anOpenApiOverlayUpdatesWhatItsTargetNames(String target, String update, String expected)
      throws IOException {
    Path overlay =
        file(
            "o.yaml",
            "{overlay: 1.0.0, info: {title: T, version: 1}, actions: [{target: \"%s\", update: %s}]}"
                .formatted(target, update));
    Laid laid = Overlays.lay(overlay, schemas(), null, true);
    assertThat(laid.left()).isEmpty();
    assertThat(laid.changed(schemas()).toString()).contains(expected);
    assertThat(laid.changed(schemas())).hasSize(1);
  }

  @Test
  void anOpenApiOverlayRemovesAndSaysWhatItCouldNotDo() throws IOException {
    Path overlay =
        file(
            "o.yaml",
            """
            overlay: 1.0.0
            actions:
              - {target: $.components.schemas.Course.properties.b, remove: true}
              - {target: $.nowhere, remove: true}
              - {target: "$.components.schemas[?length(@) > 1]", remove: true}
              - {target: $.components}
            """);
    Laid laid = Overlays.lay(overlay, schemas(), null, true);
    assertThat(String.valueOf(laid.schemas().get("Course"))).doesNotContain("b={");
    assertThat(laid.left())
        .containsExactly(
            "$.nowhere: nothing is there",
            "$.components.schemas[?length(@) > 1]: this form of JSONPath is not supported, from '[?length(@) > 1]'",
            "$.components: it neither updates nor removes");
  }

  @Test
  void parametersAreMatchedByNameAndPlace() {
    Object base =
        yaml(
            "{parameters: [{name: q, in: query, a: 1}, {name: q, in: header}, {name: r, in: query}]}");
    Object over =
        yaml(
            "{parameters: [{name: q, in: query, b: 2}, {name: r, in: query, _delete: true}, {name: s, in: query}]}");
    assertThat(String.valueOf(TreeMerge.merge(base, over)))
        .isEqualTo(
            "{parameters=[{name=q, in=query, a=1, b=2}, {name=q, in=header}, {name=s, in=query}]}");
  }

  @Test
  void whatIsNoOverlayIsRefused() throws IOException {
    Path plain = file("p.yaml", "a: 1");
    assertThatThrownBy(() -> Overlays.lay(plain, schemas(), null, true))
        .hasMessageContaining("no OpenAPI Overlay");
    assertThatThrownBy(() -> Overlays.lay(folder, schemas(), null, true))
        .hasMessageContaining("no source/");
  }
}
