package nl.ijkpunt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in this process; the scenarios in test-fixtures run the packaged tool. */
class MainTest {
  private static final String COURSE =
      """
      {"courseId": "5b6c7c52-9d0b-4e7a-9b64-0c2f5d81e3a7",
       "primaryCode": {"codeType": "identifier", "code": "DB1"},
       "name": [{"language": "nl-NL", "value": "Databases"}],
       "abbreviation": "DB1",
       "description": [{"language": "nl-NL", "value": "Tabellen."}],
       "teachingLanguage": "nld",
       "level": "bachelor"}
      """;

  @Test
  void exitsZeroWhenARecordOnStandardInputConforms() {
    Ended ended = run(COURSE, "validate", "-");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("PASS: 1 record").contains("(guessed; -s says which)");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void exitsOneWhenARecordDoesNotConform() {
    Ended ended = run(COURSE.replace("bachelor", "hbo"), "validate", "-s", "ooapi@5.0", "-");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("schema-value-listed").contains("(standard input)");
    assertThat(ended.out()).doesNotContain("guessed");
  }

  @Test
  void exitsTwoWithASuggestionWhenAnOptionIsMistyped() {
    Ended ended = run("", "validate", "--profle", "base", "-");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("--profle").contains("--profile");
  }

  @Test
  void exitsThreeWhenTheFileIsNotThere(@TempDir Path folder) {
    Ended ended = run("", "validate", folder.resolve("gone.json").toString());

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).contains("There is no such file or folder").contains("INCONCLUSIVE");
  }

  @Test
  void exitsThreeWhenAReportCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");

    Ended ended = run(COURSE, "validate", "-", "-q", "--report", "json=" + file + "/report.json");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("a file stands where its folder should be");
  }

  @Test
  void writesEveryReportThatIsAskedFor(@TempDir Path folder) {
    Path text = folder.resolve("made/on/the/way/report.txt");
    Path json = folder.resolve("report.json");

    Ended ended =
        run(COURSE, "validate", "-", "--report", "text=" + text, "--report", "json=" + json);

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEmpty();
    assertThat(text).content().contains("PASS");
    assertThat(json).content().contains("\"verdict\" : \"pass\"");
  }

  @Test
  void aSecondRunInTheSameProcessStartsAfresh() {
    Ended first = run(COURSE, "validate", "--reproducible", "--report", "json", "-");
    Ended second = run(COURSE, "validate", "--reproducible", "--report", "json", "-");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void explainsEveryRuleInBothLanguages() {
    for (String line : run("", "rules").out().lines().toList()) {
      String rule = line.replaceFirst(" .*", "");
      assertThat(run("", "explain", rule).out()).contains(rule).contains("Fix: ");
      assertThat(run("", "explain", rule, "--lang", "nl").out()).contains("Oplossing: ");
    }
  }

  private static Ended run(String in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new Interruption(() -> {}),
            args);
    return new Ended(code, out.toString(), err.toString());
  }

  private record Ended(int code, String out, String err) {}
}
