package nl.ijkpunt.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void readsAFileUnderTheNameAsWritten() throws IOException {
    Packed.plain(folder.resolve("anything.txt"));
    assertThat(seen("anything.txt")).containsExactly("anything.txt = anything.txt");
  }

  @Test
  void keepsARelativeNameRelative() {
    assertThat(Heard.of("./pom.xml").sources())
        .extracting(Source::name)
        .containsExactly("./pom.xml");
  }

  @Test
  void aFileCanBeOpenedAgainLater() throws IOException {
    Packed.plain(folder.resolve("a.json"));
    Heard heard = Heard.of(at("a.json"));
    try (InputStream in = heard.sources().get(0).open()) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a.json");
    }
  }

  @Test
  void readsAFolderByPathAndLeavesOutWhatIsHiddenOrNotData() throws IOException {
    for (String name :
        List.of(
            "b.ndjson", "a/z.json", "a.json", "a/B.JSONL", "a-b.json", ".h.json", ".g/a.json")) {
      Packed.plain(folder.resolve(name));
    }
    Packed.plain(folder.resolve("notes.txt"));
    Packed.zip(folder.resolve("c.zip"), "in.json");
    Files.write(folder.resolve("d.json.gz"), Packed.gzip("d".getBytes(StandardCharsets.UTF_8)));
    assertThat(seen(""))
        .containsExactly(
            "a-b.json = a-b.json",
            "a.json = a.json",
            "a/B.JSONL = B.JSONL",
            "a/z.json = z.json",
            "b.ndjson = b.ndjson",
            "c.zip!/in.json = in.json",
            "d.json.gz = d");
  }

  @Test
  void aFolderNamedLikeAFileIsAFolder() throws IOException {
    Packed.plain(folder.resolve("x.json/a.json"));
    Packed.plain(folder.resolve("x.zip/a.json"));
    assertThat(seen("")).containsExactly("x.json/a.json = a.json", "x.zip/a.json = a.json");
  }

  @Test
  void aSlashAfterAFolderChangesNothing() throws IOException {
    Packed.plain(folder.resolve("in/a.json"));
    assertThat(seen("in//")).isEqualTo(seen("in"));
  }

  @Test
  void argumentsStayInTheirOrder() throws IOException {
    Packed.plain(folder.resolve("a.json"));
    Packed.plain(folder.resolve("b.json"));
    assertThat(Heard.of(at("b.json"), "-", at("a.json")).lines())
        .extracting(this::withoutFolder)
        .containsExactly("b.json = b.json", "(standard input) = piped", "a.json = a.json");
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(Heard.of("-", "-").lines())
        .containsExactly("(standard input) = piped", "(standard input) ! " + Trouble.twice().en());
  }

  @Test
  void standardInputCannotBeReadAfterItsTurn() {
    assertThatThrownBy(() -> Heard.of("-").sources().get(0).open())
        .isInstanceOf(IOException.class)
        .hasMessage("it was read past already");
  }

  @Test
  void nothingIsReadBeforeItsTurn() throws IOException {
    Packed.plain(folder.resolve("a.json"));
    Packed.plain(folder.resolve("b.json"));
    List<String> names = new ArrayList<>();
    Receiver deletesTheNext =
        new Receiver() {
          @Override
          public void source(Source source) {
            names.add(source.name());
            folder.resolve("b.json").toFile().delete();
          }

          @Override
          public void trouble(String source, Text what) {
            names.add(what.en());
          }
        };
    Inputs.of(List.of(at("a.json"), at("b.json")), InputStream.nullInputStream(), Limits.DEFAULT)
        .forEach(deletesTheNext);
    assertThat(names)
        .containsExactly(at("a.json"), Trouble.missing(Optional.of(at("a.json"))).en());
  }

  @Test
  void suggestsTheNameThatWasMeant() throws IOException {
    Packed.plain(folder.resolve("exports/courses.json"));
    assertThat(seen("exports/coruses.json"))
        .containsExactly(
            "exports/coruses.json ! There is no such file or folder. Did you mean "
                + at("exports/courses.json")
                + "?");
    assertThat(seen("export/courses.json"))
        .containsExactly(
            "export/courses.json ! There is no such file or folder. Did you mean "
                + at("exports")
                + "?");
  }

  @Test
  void suggestsNothingWhenNoNameIsNear() throws IOException {
    Packed.plain(folder.resolve("courses.json"));
    assertThat(Heard.of(at("rooms.xml")).troubles())
        .containsExactly(Trouble.missing(Optional.empty()));
  }

  @Test
  void anEmptyArgumentIsNotTheWorkingFolder() {
    assertThat(Heard.of("").troubles()).containsExactly(Trouble.blank());
  }

  @Test
  void aNameThatCannotBeIsMissing() {
    assertThat(Heard.of("a\0b").troubles()).containsExactly(Trouble.missing(Optional.empty()));
  }

  @Test
  void anEmptyFolderIsTrouble() throws IOException {
    Packed.plain(folder.resolve("in/notes.txt"));
    assertThat(Heard.of(at("in")).troubles()).containsExactly(Trouble.emptyFolder(Limits.DEFAULT));
  }

  @Test
  void aBrokenLinkIsTrouble() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.json"), Path.of("gone"));
    Files.createSymbolicLink(folder.resolve("notes.txt"), Path.of("gone"));
    assertThat(seen("")).containsExactly("a.json ! " + Trouble.brokenLink().en());
    assertThat(Heard.of(at("a.json")).troubles()).containsExactly(Trouble.brokenLink());
  }

  @Test
  void linksThatLeadRoundAreNotFollowed() throws IOException {
    Packed.plain(folder.resolve("in/a.json"));
    Files.createSymbolicLink(folder.resolve("in/up"), folder);
    Files.createSymbolicLink(folder.resolve("in/self"), Path.of("self"));
    assertThat(seen(""))
        .containsExactly(
            "in/a.json = a.json",
            "in/self ! " + Trouble.loop().en(),
            "in/up ! " + Trouble.loop().en());
    assertThat(Heard.of(at("in/self")).troubles()).containsExactly(Trouble.loop());
  }

  @Test
  void aLinkToAFolderElsewhereIsFollowed(@TempDir Path elsewhere) throws IOException {
    Packed.plain(elsewhere.resolve("a.json"));
    Files.createSymbolicLink(folder.resolve("one"), elsewhere);
    Files.createSymbolicLink(folder.resolve("two"), elsewhere);
    assertThat(seen("")).containsExactly("one/a.json = a.json", "two/a.json = a.json");
  }

  @Test
  void whatMayNotBeReadIsTrouble() throws IOException {
    Path file = Packed.plain(folder.resolve("a.json"));
    assumeFalse(
        !file.toFile().setReadable(false) || Files.isReadable(file), "this user may read anything");
    assertThat(Heard.of(file.toString()).troubles()).containsExactly(Trouble.noPermission());
  }

  @Test
  void deniedAccessIsSaidInTheSameWords() {
    assertThat(Trouble.unreadable(new AccessDeniedException("a")))
        .isEqualTo(Trouble.noPermission());
    assertThat(Trouble.unreadable(new IOException("Input/output error")).en())
        .isEqualTo("It could not be read (Input/output error). Check the disk or share it is on.");
  }

  @Test
  void gzipThatIsCutOffIsForTheReaderToMeet() throws IOException {
    byte[] whole = Packed.gzip(new byte[1000]);
    Path file = folder.resolve("a.json.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    List<Source> sources = sources(file.toString());
    assertThat(sources).hasSize(1);
    assertThatThrownBy(() -> sources.get(0).open().readAllBytes()).isInstanceOf(EOFException.class);
  }

  @Test
  void gzipOfSeveralMembersIsOne() throws IOException {
    byte[] one = Packed.gzip("one,".getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, both, one.length, one.length);
    Files.write(folder.resolve("a.txt.gz"), both);
    assertThat(seen("a.txt.gz")).containsExactly("a.txt.gz = one,one,");
  }

  @Test
  void aNameThatPromisesGzipIsChecked() throws IOException {
    Packed.plain(folder.resolve("a.json.gz"));
    Packed.plain(folder.resolve("b.tgz"));
    assertThat(Heard.of(folder.toString()).troubles())
        .containsExactly(Trouble.notGzip(), Trouble.notGzip());
  }

  @Test
  void gzipThatExpandsTooMuchStops() throws IOException {
    Files.write(folder.resolve("a.json.gz"), Packed.gzip(new byte[4 << 20]));
    Limits limits = new Limits(200, 1 << 20, 1L << 40, 10, false, false);
    assertThat(Heard.of(limits, at("a.json.gz")).lines())
        .containsExactly(at("a.json.gz") + " ! " + Trouble.tooDense(limits).en());
  }

  @Test
  void troubleIsSaidInDutchToo() {
    Text text = Heard.of(at("a.json")).troubles().get(0);
    assertThat(text.nl()).startsWith("Dit bestand of deze map bestaat niet.");
  }

  private List<String> seen(String argument) {
    return Heard.of(at(argument)).lines().stream().map(this::withoutFolder).toList();
  }

  private static List<Source> sources(String argument) {
    List<Source> sources = new ArrayList<>();
    Receiver keeps =
        new Receiver() {
          @Override
          public void source(Source source) {
            sources.add(source);
          }

          @Override
          public void trouble(String source, Text what) {
            throw new AssertionError(what.en());
          }
        };
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Inputs.of(List.of(argument), nothing, Limits.DEFAULT).forEach(keeps);
    return sources;
  }

  private String at(String name) {
    return name.isEmpty() ? folder.toString() : folder + "/" + name;
  }

  private String withoutFolder(String line) {
    return line.startsWith(folder + "/") ? line.substring(folder.toString().length() + 1) : line;
  }
}
