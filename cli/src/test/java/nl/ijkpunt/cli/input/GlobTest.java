package nl.ijkpunt.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.record.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GlobTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of("a.json", "b.txt", "in/a.json", "in/deep/b.json", "in/.h/c.json", "[x].json")) {
      Packed.plain(folder.resolve(name));
    }
  }

  @Test
  void oneStarStaysInItsFolder() {
    assertThat(names("*.json")).containsExactly("[x].json", "a.json");
    assertThat(names("*/a.json")).containsExactly("in/a.json");
  }

  @Test
  void twoStarsGoIntoAnyNumberOfFoldersAlsoNone() {
    assertThat(names("**/*.json"))
        .containsExactly("[x].json", "a.json", "in/a.json", "in/deep/b.json");
    assertThat(names("in/**/*.json")).containsExactly("in/a.json", "in/deep/b.json");
    assertThat(names("**/deep/**/b.json")).containsExactly("in/deep/b.json");
  }

  @Test
  void takesWhatThePatternNamesWhateverItsExtension() {
    assertThat(names("?.{txt,json}")).containsExactly("a.json", "b.txt");
  }

  @Test
  void aFileThatIsThereIsNotAPattern() {
    assertThat(names("[x].json")).containsExactly("[x].json");
  }

  @Test
  void nothingThatMatchesIsTrouble() {
    assertThat(Heard.of(folder + "/*.xml").troubles()).containsExactly(Trouble.nothingMatches());
  }

  @Test
  void aFolderThatIsNotThereIsTrouble() {
    assertThat(Heard.of(folder + "/inn/*.json").lines())
        .containsExactly(
            folder
                + "/inn/*.json ! There is no such file or folder. Did you mean "
                + folder
                + "/in?");
  }

  @Test
  void bracketsThatDoNotMatchAreTrouble() {
    assertThat(Heard.of(folder + "/[a.json").lines())
        .singleElement()
        .asString()
        .startsWith(folder + "/[a.json ! This is not a file, and not a pattern either (");
  }

  @Test
  void aRelativePatternGivesRelativeNames() {
    assertThat(Heard.of("pom.x?l").sources()).extracting(Source::name).containsExactly("pom.xml");
  }

  private List<String> names(String pattern) {
    return Heard.of(folder + "/" + pattern).sources().stream()
        .map(source -> source.name().substring(folder.toString().length() + 1))
        .toList();
  }
}
