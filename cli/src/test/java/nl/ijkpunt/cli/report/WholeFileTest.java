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

  @Test
  void ofTwoForOneFileTheOnePutInPlaceLastStays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.txt");
    WholeFile first = WholeFile.of(file, "the report", out -> out.append("first"));
    WholeFile last = WholeFile.of(file, "the report", out -> out.append("last"));
    Path draftOfLast = last.draft();
    Path draftOfFirst = first.draft();
    assertThat(file).doesNotExist();
    first.place(draftOfFirst);
    last.place(draftOfLast);
    assertThat(file).hasContent("last");
    assertThat(names(folder)).containsExactly("report.txt");
  }

  @Test
  void longAndShortTextsKeepTheirOrder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.txt");
    String some = "é€𝄞 and more, ".repeat(2000);
    WholeFile.write(
        file,
        "the report",
        out -> {
          out.write('a');
          out.write(some);
          out.write(some.toCharArray(), 4, 20_000);
          out.write(some, 4, 5);
        });
    assertThat(file).hasContent("a" + some + some.substring(4, 20_004) + some.substring(4, 9));
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
