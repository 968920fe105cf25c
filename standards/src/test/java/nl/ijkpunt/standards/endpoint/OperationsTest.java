package nl.ijkpunt.standards.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ijkpunt.standards.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperationsTest {
  private static final Operations OPERATIONS =
      Operations.of(Standards.find("ooapi@5.0").orElseThrow()).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "/, GET /, ''",
    "'', GET /, ''",
    "/courses, GET /courses, ''",
    "/courses/, GET /courses, ''",
    "//courses//a, GET /courses/{courseId}, a",
    "/courses/a/offerings, GET /courses/{courseId}/offerings, a",
    "/persons/me, GET /persons/me, ''",
    "/persons/you, GET /persons/{personId}, you"
  })
  void aPathIsOfAnOperation(String path, String operation, String id) {
    Optional<Operations.Match> match = OPERATIONS.match("GET", path);
    assertThat(match.map(m -> m.operation().method() + " " + m.operation().path()))
        .contains(operation);
    assertThat(match.map(Operations.Match::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"/course", "/courses/a/b", "/courses/a/offerings/b", "/a", "/coursesa"})
  void anotherPathIsOfNone(String path) {
    assertThat(OPERATIONS.match("GET", path)).isEmpty();
    assertThat(OPERATIONS.methods(path)).isEmpty();
  }

  @Test
  void aPathMayBeAskedInMoreWays() {
    assertThat(OPERATIONS.methods("/persons")).containsExactly("GET", "POST");
    assertThat(OPERATIONS.methods("/persons/a")).containsExactly("GET");
  }
}
