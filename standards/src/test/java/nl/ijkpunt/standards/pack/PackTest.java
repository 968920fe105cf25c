package nl.ijkpunt.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PackTest {
  private static final Path OOAPI = Path.of("src/main/resources/standards/ooapi/5.0");

  @TempDir private Path folder = Path.of("");

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, content.getBytes(UTF_8));
  }

  private JsonValue schema(String content) throws IOException {
    write("standard.yaml", "id: x\nversion: '1'\n");
    write("schema/A.json", content);
    return Objects.requireNonNull(Standards.read(folder).schemas().get("A"));
  }

  private static String written(JsonValue value) {
    int from = value.tape().start(value.at());
    return new String(value.tape().bytes(), from, value.tape().end(value.at()) - from, UTF_8);
  }

  @Test
  void ooapiHasAllSchemasOfTheSpecificationAndOurs() {
    Set<String> schemas = Standards.find("ooapi@5.0").orElseThrow().schemas().keySet();
    assertThat(schemas).filteredOn(name -> name.startsWith("enumerations/")).hasSize(28);
    assertThat(schemas).filteredOn(name -> name.startsWith("consumers/rio/")).hasSize(4);
    assertThat(schemas).filteredOn(name -> !name.contains("/")).hasSize(64 + 4);
    assertThat(schemas).contains("AnyOffering", "Page", "PersonAssociation", "OfferingAssociation");
  }

  @ParameterizedTest
  @CsvSource({"ooapi@4.1, 19, 38, Page", "ooapi@6.0, 41, 67, Page AnyAssociation"})
  void otherVersionsHaveAllSchemasOfTheSpecificationAndOurs(
      String version, int enumerations, int specified, String ours) {
    Set<String> schemas = Standards.find(version).orElseThrow().schemas().keySet();
    List<String> own = List.of(ours.split(" ", -1));
    assertThat(schemas).filteredOn(name -> name.startsWith("enumerations/")).hasSize(enumerations);
    assertThat(schemas).filteredOn(name -> !name.contains("/")).hasSize(specified + own.size());
    assertThat(schemas).containsAll(own);
  }

  @Test
  void thePackOnBoardIsThatOfTheFolder() throws IOException {
    Standard onBoard = Standards.find("ooapi@5.0").orElseThrow();
    assertThat(onBoard.hash()).isEqualTo(Standards.read(OOAPI).hash()).matches("[0-9a-f]{64}");
    assertThat(PackBuilder.build(OOAPI)).isEqualTo(PackBuilder.build(OOAPI));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ooapi@4.1", "ooapi@5.0", "ooapi@6.0"})
  void everySchemaThatIsReferredToIsThere(String version) {
    Standard ooapi = Standards.find(version).orElseThrow();
    Set<String> missing = new TreeSet<>();
    ooapi
        .schemas()
        .forEach(
            (name, schema) ->
                references(schema, missing, Path.of(name + ".json"), ooapi.schemas().keySet()));
    assertThat(missing).isEmpty();
  }

  private static void references(
      JsonValue schema, Set<String> missing, Path from, Set<String> known) {
    for (JsonValue.Member member : schema.members()) {
      if (member.name().equals("$ref") && member.value().isText()) {
        String file = member.value().text().replaceFirst("#.*", "");
        String to = from.resolveSibling(file).normalize().toString().replace('\\', '/');
        if (!file.isEmpty() && !known.contains(to.replaceFirst("\\.json$", ""))) {
          missing.add(from + " -> " + to);
        }
      }
      references(member.value(), missing, from, known);
    }
    schema.items().forEach(item -> references(item, missing, from, known));
  }

  @Test
  void proseIsLeftOut() throws IOException {
    JsonValue schema =
        schema(
            """
            {"$schema": "x", "title": "T", "description": "D", "type": "object",
             "allOf": [{"description": "D", "items": {"title": "T", "minItems": 1}}]}
            """);
    assertThat(written(schema))
        .isEqualTo("{\"type\":\"object\",\"allOf\":[{\"items\":{\"minItems\":1}}]}");
  }

  @Test
  void propertiesKeepTheirNamesWhateverTheyAre() throws IOException {
    JsonValue schema =
        schema(
            """
            {"properties": {
               "title": {"title": "T", "type": "string"},
               "description": {"description": "D"},
               "properties": {"properties": {"title": {"title": "T"}}, "title": "T"}},
             "required": ["title", "description"],
             "$defs": {"title": {"description": "D"}},
             "patternProperties": {"description": true},
             "dependentSchemas": {"title": {"title": "T"}}}
            """);
    assertThat(written(schema))
        .isEqualTo(
            "{\"properties\":{\"title\":{\"type\":\"string\"},\"description\":{},"
                + "\"properties\":{\"properties\":{\"title\":{}}}},"
                + "\"required\":[\"title\",\"description\"],"
                + "\"$defs\":{\"title\":{}},\"patternProperties\":{\"description\":true},"
                + "\"dependentSchemas\":{\"title\":{}}}");
  }

  @Test
  void dataInASchemaStaysAsItIs() throws IOException {
    String data = "{\"const\":{\"title\":\"T\"},\"enum\":[{\"description\":1.50}]}";
    assertThat(written(schema(data))).isEqualTo(data);
  }

  @Test
  void yesAndNoAreWords() throws IOException {
    write(
        "standard.yaml", "id: no\nversion: 5.0\ntitle: yes\nopenContent: [on, off, y, 1, true]\n");
    Standard standard = Standards.read(folder);
    assertThat(standard.id()).isEqualTo("no@5.0");
    assertThat(standard.title().en()).isEqualTo("yes");
    assertThat(standard.openContent()).containsExactly("on", "off", "y", "1", "true");
  }

  @Test
  void theHashChangesWithAnyFile() throws IOException {
    write("standard.yaml", "id: x\nversion: '1'\n");
    String before = Standards.read(folder).hash();
    assertThat(Standards.read(folder).hash()).isEqualTo(before);
    write("ORIGIN.md", "");
    assertThat(Standards.read(folder).hash()).isNotEqualTo(before);
  }

  @Test
  void aFolderThatDescribesNoStandardSaysWhy() throws IOException {
    assertSays(folder + " has no standard.yaml");
    write("standard.yaml", "version: '1'\n");
    assertSays("standard.yaml has no id");
    write("standard.yaml", "");
    assertSays("standard.yaml has no id");
    write("standard.yaml", "id: [x\n");
    assertSays("standard.yaml: not YAML: ");
    write("standard.yaml", "id: x\nversion: '1'\nrecordTypes: [{schema: A}]\n");
    assertSays("standard.yaml has no name");
    write("standard.yaml", "id: x\nversion: '1'\n");
    write("schema/A.json", "{\"type\": }");
    assertSays("schema/A.json: not JSON: UNEXPECTED_CHARACTER at byte 9");
    write("schema/A.json", "{}");
    write("profiles/p.yaml", "a: 1\na: 2\n");
    assertSays("profiles/p.yaml: not YAML: ");
  }

  private void assertSays(String why) {
    assertThatThrownBy(() -> Standards.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
  }

  @Test
  void aProfilePicksRulesByPattern() throws IOException {
    write("standard.yaml", "id: x\nversion: '1'\n");
    write(
        "profiles/p.yaml",
        "rules: {include: ['json-*', 'a.b'], exclude: ['*-utf-8', 'json-a-*']}\n");
    assertThat(
            List.of("json-syntax", "json-utf-8", "json-a-b", "a.b", "axb", "other").stream()
                .filter(Standards.read(folder).profile("p").orElseThrow()::picks))
        .containsExactly("json-syntax", "a.b");
  }
}
