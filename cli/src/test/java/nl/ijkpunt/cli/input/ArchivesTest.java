package nl.ijkpunt.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchivesTest {
  private static final String[] NAMES = {
    "z/b.json",
    "./a.json",
    "notes.txt",
    ".hidden/a.json",
    "__MACOSX/z/b.json",
    "in.zip",
    "/abs.json",
    "../up.json",
    "z/../../up.json",
    "c:\\x.json",
    "folder\\c.json"
  };
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.TGZ"})
  void readsEntriesInTheirOrderAndRefusesWhatLeadsOutside(String archive) throws IOException {
    make(archive, NAMES);
    assertThat(seen(archive))
        .containsExactly(
            "z/b.json = z/b.json",
            "a.json = ./a.json",
            "in.zip ! " + Trouble.nested().en(),
            "/abs.json ! " + Trouble.outside().en(),
            "../up.json ! " + Trouble.outside().en(),
            "z/../../up.json ! " + Trouble.outside().en(),
            "c:/x.json ! " + Trouble.outside().en(),
            "folder/c.json = folder\\c.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void anArchiveWithoutDataIsTrouble(String archive) throws IOException {
    make(archive, "notes.txt");
    assertThat(Heard.of(at(archive)).troubles())
        .containsExactly(Trouble.emptyArchive(Limits.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void tooManyEntriesStop(String archive) throws IOException {
    make(archive, "a.json", "b.json", "c.json");
    Limits limits = new Limits(200, 1 << 20, 1 << 20, 2, false, false);
    Heard heard = Heard.of(limits, at(archive));
    assertThat(heard.sources()).hasSize(2);
    assertThat(heard.troubles()).containsExactly(Trouble.tooManyEntries(limits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void anEntryCannotBeReadAfterItsTurn(String archive) throws IOException {
    make(archive, "a.json", "b.json");
    Heard heard = Heard.of(at(archive));
    assertThatThrownBy(() -> heard.sources().get(0).open()).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar"})
  void whatIsNoArchiveIsTrouble(String archive) throws IOException {
    for (int length : new int[] {0, 3, 511, 512, 2000}) {
      Files.write(folder.resolve(archive), filled(length));
      assertThat(seenAll(archive))
          .as("%s bytes", length)
          .singleElement()
          .asString()
          .contains(" ! ");
    }
  }

  @Test
  void gzipOfSomethingElseIsNoTar() throws IOException {
    Files.write(folder.resolve("a.tgz"), Packed.gzip(filled(2000)));
    assertThat(seenAll("a.tgz"))
        .singleElement()
        .asString()
        .startsWith("a.tgz ! It could not be read (further) as tar.gz (");
  }

  @Test
  void tarThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    Path whole = Packed.tar(folder.resolve("whole.tar"), "a.json", "b.json");
    Files.write(folder.resolve("a.tar"), Arrays.copyOf(Files.readAllBytes(whole), 1024 + 100));
    assertThat(seenAll("a.tar"))
        .hasSize(2)
        .startsWith("a.tar!/a.json = a.json")
        .element(1)
        .asString()
        .startsWith("a.tar ! It could not be read (further) as tar (");
  }

  @Test
  void linksInATarAreNotFollowed() throws IOException {
    Packed.tar(folder.resolve("a.tar"), "link.json", "a.json");
    assertThat(seen("a.tar"))
        .containsExactly("link.json ! " + Trouble.linkInArchive().en(), "a.json = a.json");
  }

  @Test
  void packedDataInAnArchiveIsUnpacked() throws IOException {
    byte[] packed = Packed.gzip("inside".getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.json.gz"));
      zip.write(packed);
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    assertThat(seen("a.zip")).containsExactly("a.json.gz = inside");
  }

  @Test
  void anEncryptedZipIsTrouble() throws IOException {
    byte[] bytes = Files.readAllBytes(Packed.zip(folder.resolve("plain.zip"), "a.json"));
    bytes[6] |= 1;
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
    Files.write(folder.resolve("a.zip"), bytes);
    assertThat(Heard.of(at("a.zip")).troubles()).containsExactly(Trouble.encrypted());
  }

  @Test
  void namesInAnOldCodePageAreRead() throws IOException {
    Packed.zip(folder.resolve("a.zip"), Charset.forName("IBM437"), "café.json");
    assertThat(seen("a.zip")).containsExactly("café.json = café.json");
  }

  @Test
  void anEntryThatExpandsTooMuchStopsAndTheNextIsRead() throws IOException {
    Packed.zeros(folder.resolve("a.zip"), "bomb.json", 4);
    Limits limits = new Limits(200, 1 << 20, 1L << 40, 10, false, false);
    assertThat(Heard.of(limits, at("a.zip")).lines())
        .containsExactly(
            at("a.zip") + "!/bomb.json ! " + Trouble.tooDense(limits).en(),
            at("a.zip") + "!/after.json = after");
  }

  @Test
  void anArchiveThatExpandsTooMuchInAllStops() throws IOException {
    Packed.zeros(folder.resolve("a.zip"), "bomb.json", 4);
    Limits limits = new Limits(200, 1L << 40, 1 << 20, 10, false, false);
    assertThat(Heard.of(limits, at("a.zip")).lines())
        .containsExactly(
            at("a.zip") + "!/bomb.json ! " + Trouble.tooLarge(limits).en(),
            at("a.zip") + " ! " + Trouble.tooLarge(limits).en());
  }

  @Test
  void aPackedTarThatExpandsTooMuchStops() throws IOException {
    Packed.tarGz(folder.resolve("a.tgz"), "a.json", "b.json");
    Limits limits = new Limits(200, 1L << 40, 600, 10, false, false);
    Heard heard = Heard.of(limits, at("a.tgz"));
    assertThat(heard.troubles()).containsExactly(Trouble.tooLarge(limits));
  }

  private void make(String archive, String... names) throws IOException {
    Path file = folder.resolve(archive);
    if (archive.endsWith(".zip")) {
      Packed.zip(file, names);
    } else if (archive.endsWith(".tar")) {
      Packed.tar(file, names);
    } else {
      Packed.tarGz(file, names);
    }
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  /** What was said of entries, without the name of the archive. */
  private List<String> seen(String archive) {
    String start = at(archive) + "!/";
    return Heard.of(at(archive)).lines().stream()
        .map(line -> line.startsWith(start) ? line.substring(start.length()) : line)
        .toList();
  }

  private List<String> seenAll(String archive) {
    return Heard.of(at(archive)).lines().stream()
        .map(line -> line.substring(folder.toString().length() + 1))
        .toList();
  }

  private String at(String name) {
    return folder + "/" + name;
  }
}
