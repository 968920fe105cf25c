package nl.ijkpunt.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {

  @Test
  void oneTextStandsForAListOfOne() {
    Project project = Project.parse("sources: exports\nprofiles: [base, rio]\nlang: nl\n");
    assertThat(project.texts(Setting.SOURCES)).containsExactly("exports");
    assertThat(project.texts(Setting.PROFILES)).containsExactly("base", "rio");
    assertThat(project.text(Setting.LANG)).contains("nl");
    assertThat(project.text(Setting.BASELINE)).isEmpty();
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(Project.parse("# nothing yet\n")).isEqualTo(Project.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sources: x~lnag: nl | line 2: there is no setting 'lnag'; did you mean lang?",
        "sources: x~fail-on: eror | line 2: fail-on is error or warning or info, not 'eror'; did you mean error?",
        "lang: [nl] | line 1: lang is one text",
        "sources:~  - a~  - {b: c} | line 3: sources is a text, or a list of texts",
        "sources: ' ' | line 1: sources is a text, or a list of texts",
        "sources: a~sources: b | line 2: 'sources' stands in it twice",
        "- sources | line 1: these should be names, each with what it stands for",
        "sources: [a~lang: nl | not YAML"
      })
  void aMistakeIsToldWithItsLine(String text, String message) {
    assertThatThrownBy(() -> Project.parse(text.replace('~', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ijk.yaml line ")
        .hasMessageContaining(message);
  }

  @Test
  void aMessageThatSpeaksOfAValueGetsItsLine() {
    Project project = Project.parse("sources: x\nreports:\n  - text\n  - hmtl=a.html\n");
    assertThat(project.placed("there is no report format 'hmtl'"))
        .isEqualTo("ijk.yaml line 4: there is no report format 'hmtl'");
    assertThat(project.placed("something else")).isEqualTo("something else");
  }

  @Test
  void thePublishedSchemaKnowsTheSameSettings() throws IOException {
    String schema = Files.readString(Path.of("..", "docs", "project.schema.json"));
    List<String> published =
        JsonValue.parse(schema).member("properties").orElseThrow().members().stream()
            .map(JsonValue.Member::name)
            .toList();
    assertThat(published).containsExactlyInAnyOrderElementsOf(Setting.words());
  }
}
