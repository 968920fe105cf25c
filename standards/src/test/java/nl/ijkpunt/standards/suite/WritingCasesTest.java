package nl.ijkpunt.standards.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that writes can overwrite nothing but what a test made. */
final class WritingCasesTest {
  private static final String SUITE =
      """
      suiteVersion: "1.0"
      id: x
      version: "1"
      title: {en: X, nl: X}
      standard: ooapi@6.0
      profile: base
      cases:
        - id: a
          kind: exchange
          title: {en: A, nl: A}
          request: {%s, of: [replaceGroup]}
          rules: [ooapi-write-taken-in]
      """;

  @TempDir private Path folder = Path.of("");

  private Suite read(String request) throws IOException {
    Files.writeString(folder.resolve("suite.yaml"), SUITE.formatted(request));
    return Suites.read(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "method: PUT, body: \"{new}\"                                  | id is ''",
        "method: PATCH, body: \"{}\"                                   | id is ''",
        "method: PUT, id: \"{known}\", body: \"{new}\"                 | id is '{known}'",
        "method: PUT, id: \"{unknown}\", body: \"{}\"                  | id is '{unknown}'",
        "method: PUT, id: 1f0e, body: \"{}\"                           | id is '1f0e'",
        "method: POST, id: \"{overridden}\", body: \"{}\"              | id is '{overridden}'",
        "method: PUT, each: true, id: \"{new}\", body: \"{new}\"       | each reads",
        "method: POST, each: true, body: \"{new}\"                     | each reads",
        "method: PUT, id: \"{new}\", body: nothing                     | neither JSON nor",
        "method: PUT, id: \"{new}\"                                    | a body go together",
        "method: GET, body: \"{}\"                                     | a body go together"
      })
  void whatCouldOverwriteIsRefused(String request, String because) {
    assertThatThrownBy(() -> read(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("case a: ")
        .hasMessageContaining(because);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "method: PUT, id: \"{new}\", body: \"{new}\"",
        "method: PUT, id: \"{wrong}\", body: \"{}\"",
        "method: PATCH, id: \"{written}\", body: \"{}\"",
        "method: POST, body: \"{new}\"",
        "each: true"
      })
  void whatIsOfTheTestIsTaken(String request) throws IOException {
    assertThat(read(request).cases()).hasSize(1);
  }
}
