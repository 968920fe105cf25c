package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  private static final List<String> NAMES = List.of("courseId", "name", "ects", "teachingLanguage");

  @ParameterizedTest
  @CsvSource({
    "courseID, courseId",
    "COURSEID, courseId",
    "coureId, courseId",
    "coursesId, courseId",
    "cuorseId, courseId",
    "ocurseIdd, courseId",
    "teachinLanguages, teachingLanguage",
    "nmae, name",
    "nam, name",
    "nma,",
    "etcs, ects",
    "ecs, ects",
    "es,",
    "personId,",
    "'',",
  })
  void findsWhatIsOneOrTwoLettersAway(String written, String meant) {
    assertThat(Nearest.to(written, NAMES)).isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void theFirstOfEquallyNearOnesWins() {
    assertThat(Nearest.to("roam", List.of("loam", "foam"))).contains("loam");
    assertThat(Nearest.to("roam", List.of("foam", "loam"))).contains("foam");
  }

  @Test
  void ofEquallyNearOnesThatWinsWhichBeginsAlikeLongest() {
    assertThat(Nearest.to("ooapi@5.1", List.of("ooapi@4.1", "ooapi@5.0"))).contains("ooapi@5.0");
    assertThat(Nearest.to("ooapi@5.1", List.of("ooapi@5.0", "ooapi@4.1"))).contains("ooapi@5.0");
  }

  @Test
  void thereMayBeNothingToChooseFrom() {
    assertThat(Nearest.to("a", List.of())).isEmpty();
    assertThat(Nearest.to("a".repeat(100_000), NAMES)).isEmpty();
  }
}
