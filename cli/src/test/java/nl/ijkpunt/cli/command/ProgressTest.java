package nl.ijkpunt.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.record.Source;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  @Test
  void theLineSaysHowMuchWasReadAndHowFast() {
    assertThat(Progress.line("a.ndjson", 1_234_000_000L, 371.4e6, Language.EN))
        .isEqualTo("1,234 MB read, 371 MB/s  a.ndjson");
    assertThat(Progress.line("a.ndjson", 1_234_000_000L, 371.4e6, Language.NL))
        .isEqualTo("1.234 MB gelezen, 371 MB/s  a.ndjson");
  }

  @Test
  void aNameIsShownAsFarAsItFitsAndWithoutControlCharacters() {
    assertThat(Progress.line("x".repeat(50) + "\u001B[2J", 0, 0, Language.EN))
        .isEqualTo("0 MB read, 0 MB/s  …" + "x".repeat(36) + "?[2J");
  }

  @Test
  void nobodyWatchingSeesNothing() throws IOException {
    StringWriter told = new StringWriter();
    Source source = new Source("a", () -> new ByteArrayInputStream(new byte[3]));
    try (Progress progress = new Progress(new PrintWriter(told), Language.EN, false)) {
      assertThat(progress.follow(source)).isSameAs(source);
    }
    assertThat(told.toString()).isEmpty();
  }

  @Test
  void theLineIsGoneWhenTheRunHasEnded() throws IOException {
    StringWriter told = new StringWriter();
    Source source = new Source("a", () -> new ByteArrayInputStream(new byte[3]));
    try (Progress progress = new Progress(new PrintWriter(told), Language.EN, true)) {
      assertThat(progress.follow(source).open().readAllBytes()).hasSize(3);
    }
    assertThat(told.toString()).endsWith("\r\u001B[K");
  }
}
