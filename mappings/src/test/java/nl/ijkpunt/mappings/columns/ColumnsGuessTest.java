package nl.ijkpunt.mappings.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.columns.ColumnsGuess.Ground;
import nl.ijkpunt.mappings.columns.ColumnsGuess.Guess;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsGuessTest {
  private static final Standard OOAPI = Standards.find("ooapi@5.0").orElseThrow();
  private static final ColumnsGuess COURSE =
      new ColumnsGuess(
          SchemaPaths.of(OOAPI, OOAPI.type("Course").orElseThrow().schema()), "Course");

  private static Guess guess(String header, String... cells) {
    return COURSE.all(List.of(header), List.of(List.of(cells))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "courseId, courseId, NAME",
    "Course-ID, courseId, NAME",
    "id, courseId, NAME",
    "level, level, NAME",
    "studyLoad value, studyLoad/value, NAME",
    "Niveau, level, KNOWN_WORD",
    "ECTS, studyLoad/value, KNOWN_WORD",
    "Plaats, addresses/0/city, KNOWN_WORD",
    "abreviation, abbreviation, LIKE_A_NAME",
    "kleur, '', NOTHING",
  })
  void aHeaderTellsWhereAColumnGoesAndWhy(String header, String path, Ground ground) {
    Guess guess = guess(header);
    assertThat(guess.path()).isEqualTo(path);
    assertThat(guess.ground()).isEqualTo(ground);
  }

  @ParameterizedTest
  @CsvSource({"name_nl, nl-NL", "Naam (EN), en-GB", "naam, nl-NL"})
  void theLanguageOfATextStandsInItsHeader(String header, String language) {
    Guess guess = guess(header);
    assertThat(guess.path()).isEqualTo("name");
    assertThat(guess.type()).isEqualTo(ColumnType.LANGUAGE_TYPED);
    assertThat(guess.settings()).containsExactly(Map.entry("language", language));
  }

  @Test
  void cellsTellHowDatesAndNumbersAreWritten() {
    assertThat(guess("startdatum", "", "1-9-2026").settings())
        .containsExactly(Map.entry("format", "d-M-yyyy"));
    assertThat(guess("startdatum", "2026-09-01").settings()).isEmpty();
    assertThat(guess("studielast", "5", "7,5").settings())
        .containsExactly(Map.entry("decimal", ","));
  }

  @Test
  void noTwoColumnsGoToTheSamePlaceUnlessTheirLanguagesDiffer() {
    List<Guess> guesses =
        COURSE.all(
            List.of("naam", "name", "name_en", "level", "niveau"),
            List.of(List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(guesses).extracting(Guess::path).containsExactly("name", "", "name", "level", "");
  }

  @Test
  void whatEveryRecordMustHaveAndNoColumnGivesIsMissing() {
    List<Guess> guesses = List.of(guess("courseId"), guess("naam"), guess("niveau"));
    assertThat(COURSE.missing(guesses))
        .contains("abbreviation", "primaryCode", "teachingLanguage")
        .doesNotContain("courseId", "name", "level");
  }
}
