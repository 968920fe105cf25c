package nl.ijkpunt.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FilePlaceTest {

  @Test
  void aNameBecomesAReference() {
    assertThat(FilePlace.uri("./exports/a.json")).isEqualTo("exports/a.json");
    assertThat(FilePlace.uri("exports\\b c.json")).isEqualTo("exports/b%20c.json");
    assertThat(FilePlace.uri("é:<x>%.json")).isEqualTo("%C3%A9%3A%3Cx%3E%25.json");
    assertThat(FilePlace.uri("e.zip!/in/a.json")).isEqualTo("e.zip!/in/a.json");
    assertThat(FilePlace.uri("/data/a.json")).isEqualTo("file:///data/a.json");
    assertThat(FilePlace.uri("C:\\data\\a.json")).isEqualTo("file:///C:/data/a.json");
    assertThat(FilePlace.uri("(standard input)")).isEqualTo("standard-input");
  }

  @Test
  void anEntryIsInTheFileOfItsArchive() {
    assertThat(FilePlace.of("./e.zip!/in/a.json")).isEqualTo(new FilePlace("e.zip", "in/a.json"));
    assertThat(FilePlace.of("(standard input)").file()).isEmpty();
  }
}
