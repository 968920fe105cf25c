package nl.ijkpunt.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

  @Test
  void aFileIsReplacedAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    WholeFile.write(file, "the report", out -> out.append("new"));
    assertThat(file).hasContent("new");
    assertThat(names(folder)).containsExactly("report.txt");
  }

  @Test
  void aLinkIsFollowed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    WholeFile.write(link, "the report", out -> out.append("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFileStaysAsItWasWhereTheDiskIsFull(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    "the report",
                    out -> {
                      out.append("ne");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the report could not be written to %s: No space left on device".formatted(file));
    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("report.txt");
  }

  @Test
  void foldersAreMade(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/b/report.txt");
    WholeFile.write(file, "the report", out -> out.append("new"));
    assertThat(file).hasContent("new");
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
