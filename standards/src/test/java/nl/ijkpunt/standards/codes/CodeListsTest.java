package nl.ijkpunt.standards.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeListsTest {
  @TempDir private Path folder = Path.of("");

  private static Standard ooapi() {
    return Standards.find("ooapi@5.0").orElseThrow();
  }

  static List<String> onBoard() {
    return List.copyOf(ooapi().codes().ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ooapi@4.1", "ooapi@6.0"})
  void listsOfOtherVersionsSayWhatTheirCodesMean(String version) {
    CodeLists lists = Standards.find(version).orElseThrow().codes();
    for (String id : lists.ids()) {
      CodeList list = lists.find(id).orElseThrow();
      assertThat(list.id()).isEqualTo(id);
      assertThat(list.title().nl()).isNotEmpty();
      assertThat(list.codes())
          .allMatch(code -> !code.label().en().isEmpty() && !code.label().nl().isEmpty());
    }
  }

  private static CodeList list(String id) {
    return ooapi().codes().find(id).orElseThrow();
  }

  @Test
  void allListsAreOnBoard() {
    assertThat(CodeLists.shared().ids())
        .containsExactly(
            "isced-f",
            "iso-3166-1-alpha-2",
            "iso-3166-1-alpha-3",
            "iso-4217",
            "iso-639-1",
            "iso-639-2");
    assertThat(onBoard()).filteredOn(id -> id.startsWith("ooapi-")).hasSize(28);
    assertThat(onBoard()).filteredOn(id -> id.startsWith("rio-")).hasSize(30);
    assertThat(onBoard()).hasSize(6 + 28 + 30);
  }

  @ParameterizedTest
  @MethodSource("onBoard")
  void aListOnBoardSaysWhatItIsAndWhatItsCodesMean(String id) {
    CodeList list = list(id);
    assertThat(list.id()).isEqualTo(id);
    assertThat(list.title().en()).isNotEmpty();
    assertThat(list.title().nl()).isNotEmpty();
    assertThat(list.version()).isNotEmpty();
    assertThat(list.source()).contains("https://");
    for (Code code : list.codes()) {
      assertThat(code.label().nl()).as("nl of %s", code).isNotEmpty();
      if (!code.code().equals("WEOS")) { // An abbreviation whose meaning was not found.
        assertThat(code.label().en()).as("en of %s", code).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ooapi@4.1, 19", "ooapi@5.0, 28", "ooapi@6.0, 41"})
  void theEnumerationsOfOoapiHaveTheCodesOfTheSchema(String version, int count) {
    Standard ooapi = Standards.find(version).orElseThrow();
    Map<String, List<String>> lists = new TreeMap<>();
    Map<String, List<String>> enumerations = new TreeMap<>();
    String folderName = "enumerations/";
    ooapi
        .schemas()
        .forEach(
            (name, schema) -> {
              if (name.startsWith(folderName)) {
                String id = "ooapi-" + kebab(name.substring(folderName.length()));
                enumerations.put(id, values(schema));
                lists.put(id, ooapi.codes().find(id).map(CodeList::texts).orElse(List.of()));
              }
            });
    assertThat(lists).isEqualTo(enumerations).hasSize(count);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> values(JsonValue schema) {
    JsonValue of = schema.member("items").orElse(schema);
    List<String> closed = of.texts("enum");
    return closed.isEmpty() ? of.texts("x-ooapi-extensible-enum") : closed;
  }

  @Test
  void fieldsOfStudyAreThoseOfUnesco() {
    CodeList fields = list("isced-f");
    Map<Integer, Long> perLevel =
        fields.texts().stream()
            .collect(Collectors.groupingBy(String::length, Collectors.counting()));
    assertThat(perLevel).isEqualTo(Map.of(2, 12L, 3, 58L, 4, 149L));
    assertThat(fields.codes())
        .allSatisfy(
            field -> {
              String code = field.code();
              String above = code.length() == 2 ? null : code.substring(0, code.length() - 1);
              assertThat(field.broader()).isEqualTo(above);
            });
    assertThat(fields.codes())
        .filteredOn(field -> field.code().matches("(?!99)[0-9]{2}[1-7]?[1-7]?"))
        .as("the 11, 29 and 80 that UNESCO counts")
        .hasSize(11 + 29 + 80);
    assertThat(fields.texts()).isSortedAccordingTo(naturalOrder());
    assertThat(fields.find("0613").orElseThrow().label().en())
        .isEqualTo("Software and applications development and analysis");
  }

  @Test
  void bothCodesOfALanguageAreThere() {
    CodeList languages = list("iso-639-2");
    assertThat(languages.texts()).contains("nld", "dut", "deu", "ger", "qaa", "qtz");
    assertThat(languages.find("nld").map(Code::label))
        .isEqualTo(languages.find("dut").map(Code::label));
    assertThat(languages.codes()).hasSize(486 + 20 + 520);
    assertThat(list("iso-639-1").codes()).hasSize(184);
  }

  @Test
  void countriesAreTheSameInTwoAndThreeLetters() {
    assertThat(list("iso-3166-1-alpha-2").codes()).hasSize(249);
    assertThat(list("iso-3166-1-alpha-3").codes().stream().map(Code::label))
        .containsExactlyInAnyOrderElementsOf(
            list("iso-3166-1-alpha-2").codes().stream().map(Code::label).toList());
  }

  @Test
  void aListIsReadOnceAndOnlyWhenAskedFor() {
    CodeLists lists = CodeLists.shared();
    CodeList first = lists.find("iso-4217").orElseThrow();
    assertThat(lists.find("iso-4217").orElseThrow()).isSameAs(first);
    assertThat(lists.find("ooapi-level")).isEmpty();
    assertThat(lists.find("../standards/index")).isEmpty();
    assertThat(lists.nearest("iso-4127")).contains("iso-4217");
  }

  @Test
  void aGivenListStandsInTheWayOfTheOneOnBoard() {
    CodeList own = CodeList.parse("iso-4217", "EUR\nfl.\n");
    CodeLists lists = ooapi().codes().with(own);
    assertThat(lists.find("iso-4217")).containsSame(own);
    assertThat(lists.ids()).isEqualTo(ooapi().codes().ids());
    assertThat(lists.find("ooapi-level")).isPresent();
    assertThat(ooapi().with(lists).codes()).isSameAs(lists);
    assertThat(ooapi().codes().with(CodeList.parse("own", "a\n")).ids()).contains("own");
  }

  private void write(Path root, String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content.getBytes(UTF_8));
  }

  @Test
  void aStandardOfOnesOwnHasListsToo() throws IOException {
    write(folder, "standard.yaml", "id: x\nversion: '1'\n");
    String without = Standards.read(folder).hash();
    write(folder, "codes/kinds.tsv", "code\tnl\na\tA\n");
    write(folder, "codes/iso-4217.tsv", "EUR\n");
    write(folder, "codes/README.md", "no list");
    CodeLists lists = Standards.read(folder).codes();
    assertThat(lists.ids()).contains("kinds", "iso-4217", "isced-f").doesNotContain("README");
    assertThat(lists.find("kinds").orElseThrow().texts()).containsExactly("a");
    assertThat(lists.find("iso-4217").orElseThrow().texts()).containsExactly("EUR");
    assertThat(Standards.read(folder).hash()).isNotEqualTo(without);
  }

  @Test
  void aListIsFoundByAddressToo() throws IOException {
    write(folder, "codes/kinds.tsv", "# uri: example.org/kinds\n# alias: sorts\na\n");
    write(folder, "codes/sorts.tsv", "# uri: example.org/kinds\nb\n");
    CodeLists lists = CodeLists.in(folder);
    assertThat(lists.withUri("kinds").map(CodeList::id)).contains("kinds");
    assertThat(lists.withUri("example.org/kinds").map(CodeList::id)).contains("kinds");
    assertThat(lists.withUri("sorts").map(CodeList::id)).as("a name").contains("sorts");
    assertThat(lists.withUri("iso-4217")).isPresent();
    assertThat(lists.withUri("example.org")).isEmpty();
  }

  @Test
  void aGivenListHasTheAddressesOfTheOneOnBoardToo() throws IOException {
    write(folder, "codes/kinds.tsv", "# uri: example.org/kinds\na\n");
    CodeList own = CodeList.parse("kinds", "# uri: example.org/own\nz\n");
    CodeLists lists = CodeLists.in(folder).with(own);
    assertThat(lists.withUri("kinds")).containsSame(own);
    assertThat(lists.withUri("example.org/kinds")).containsSame(own);
    assertThat(lists.withUri("example.org/own")).containsSame(own);
  }

  @Test
  void listsInAZipCanBeReadAfterItIsClosed() throws IOException {
    Path zip = folder.resolve("standard.zip");
    try (FileSystem files =
        FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
      write(files.getPath("/"), "standard.yaml", "id: x\nversion: '1'\n");
      write(files.getPath("/"), "codes/kinds.tsv", "a\nb\n");
    }
    CodeLists lists = Standards.read(zip).codes();
    assertThat(lists.find("kinds").orElseThrow().texts()).containsExactly("a", "b");
  }

  @Test
  void aStandardOfOnesOwnWithABadListIsRefusedAtOnce() throws IOException {
    write(folder, "standard.yaml", "id: x\nversion: '1'\n");
    write(folder, "codes/kinds.tsv", "a\na\n");
    assertThatThrownBy(() -> Standards.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codes/kinds.tsv line 2: code 'a' stands on line 1 too");
  }
}
