package nl.ijkpunt.validators.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComparisonTest {
  private final SmallStandard small;

  ComparisonTest(@TempDir Path folder) {
    this.small = SmallStandard.in(folder);
  }

  private List<String> told(Profile one, Profile two, Map<String, String> renamed) {
    return new ModelComparison(small.model(one), small.model(two), renamed)
        .differences().stream().map(ComparisonTest::told).toList();
  }

  private static String told(Difference d) {
    String breaks = (d.narrower() ? "w" : "") + (d.wider() ? "r" : "");
    return "%s %s [%s]".formatted(d.kind().key(), d.place(), breaks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[courseId, name] | [courseId, name, day] | required Course/day [w]",
        "[courseId, name] | [courseId] | required Course/name [r]",
        "[bachelor, master, doctor] | [bachelor, other] | enumeration Course/level [wr]",
        "open: {type: boolean} | open: {type: integer} | type Course/open [wr]",
        "maximum: 60 | maximum: 61 | bound Course/size [r]",
        "amount: {type: number} | amount: {type: number}, added: {type: string} | ''",
        "default: no | default: x | default Course/paid []",
      })
  void aDifferenceTellsWhomItBreaks(String old, String now, String expected) {
    if (expected.equals("''")) {
      Profile added =
          small.withCourse(
              "amount: {type: number}", "amount: {type: number}\n  added: {type: string}");
      assertThat(told(small.base(), added, Map.of()))
          .containsExactly("member-added Course/added []");
      return;
    }
    assertThat(told(small.base(), small.withCourse(old, now), Map.of())).containsExactly(expected);
  }

  @Test
  void theOtherWayRoundWritersBecomeReaders() {
    Profile tight =
        small.profile("schemas: {Course: {required: [day], properties: {size: {maximum: 9}}}}");
    assertThat(told(small.base(), tight, Map.of()))
        .containsExactlyInAnyOrder("required Course/day [w]", "bound Course/size [w]");
    assertThat(told(tight, small.base(), Map.of()))
        .containsExactlyInAnyOrder("required Course/day [r]", "bound Course/size [r]");
  }

  @Test
  void aRenamingIsSuggestedAndOnlyTakenWhenItIsSaid() {
    Profile renamed = small.withCourse("free: {type: string}", "frees: {type: string}");
    assertThat(told(small.base(), renamed, Map.of()))
        .containsExactlyInAnyOrder(
            "member-removed Course/free []",
            "member-added Course/frees []",
            "renamed Course/free []");
    assertThat(told(small.base(), renamed, Map.of("Course/free", "frees"))).isEmpty();
  }

  @Test
  void whatStandsInWhatIsGoneIsNotToldApart() {
    Profile without =
        small.withCourse(
            "place:\n    type: object\n    required: [city]\n    properties: {city: {type: string}, room: {type: string}}",
            "other: {type: string}");
    assertThat(told(small.base(), without, Map.of()))
        .containsExactlyInAnyOrder(
            "member-removed Course/place []", "member-added Course/other []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ooapi@4.1", "ooapi@5.0", "ooapi@6.0"})
  void aStandardIsNotDifferentFromItself(String id) {
    Standard standard = Standards.find(id).orElseThrow();
    SchemaModel model =
        SchemaModel.of(
            standard, standard.profile("base").orElseThrow(), list -> Optional.of(List.of()));
    assertThat(model.objects()).hasSizeGreaterThan(10);
    assertThat(new ModelComparison(model, model, Map.of()).differences()).isEmpty();
    JsonValue operations = Standards.operations(id).orElseThrow();
    assertThat(OperationComparison.of(operations, operations)).isEmpty();
  }

  private static SchemaModel plain(Standard standard) {
    Profile only = standard.profile("schema-only").orElseThrow();
    return SchemaModel.of(standard, only, list -> Optional.of(List.of()));
  }

  @Test
  void versionsOnBoardDifferAsTheyAreKnownTo() {
    Standard five = Standards.find("ooapi@5.0").orElseThrow();
    Standard six = Standards.find("ooapi@6.0").orElseThrow();
    ModelComparison comparison =
        new ModelComparison(plain(five), plain(six), Map.of("Program", "Programme"));
    assertThat(comparison.differences().stream().map(ComparisonTest::told))
        .contains(
            "format Course/firstStartDate [wr]",
            "required Course/level [r]",
            "member-added Course/teachingLanguages []",
            "renamed Course/teachingLanguage []",
            "object-removed NewsFeed [wr]",
            "type Program/studyLoad [wr]");
  }

  @Test
  void operationsAreComparedByMethodAndPath() {
    JsonValue one =
        JsonValue.parse(
            """
            {"paths": {"/a": {"get": {"parameters": [{"name": "q", "in": "query"}, {"$ref": "#/components/parameters/p"}]}, "post": {}},
             "/gone": {"get": {}}}, "components": {"parameters": {"p": {"name": "p", "in": "query", "required": true}}}}
            """);
    JsonValue two =
        JsonValue.parse(
            """
            {"paths": {"/a": {"get": {"parameters": [{"name": "p", "in": "query"}, {"name": "must", "in": "header", "required": true}]}, "post": {"requestBody": {}}},
             "/come": {"get": {}}}}
            """);
    assertThat(OperationComparison.of(one, two).stream().map(ComparisonTest::told))
        .containsExactly(
            "parameter GET /a query p []",
            "parameter GET /a query q [r]",
            "parameter GET /a header must [r]",
            "path-removed GET /gone [r]",
            "body POST /a [r]",
            "path-added GET /come []");
  }
}
