package nl.ijkpunt.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.cli.attest.StoredZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacksTest {
  private static final String ABOUT = "id: eigen\nversion: '1.0'\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyByteOfAPackageIsPinned() throws IOException {
    Packs packs = added();
    Path file = folder.resolve(".ijk/packs/eigen@1.0/schema/Thing.json");
    byte[] content = Files.readAllBytes(file);
    for (int at = 0; at < content.length; at++) {
      byte[] changed = content.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThat(packs.differences("eigen@1.0")).containsExactly("schema/Thing.json has changed");
    }
    Files.write(file, content);
    assertThat(packs.differences("eigen@1.0")).isEmpty();
    assertThat(packs.find("eigen@1.0")).isPresent();
  }

  @Test
  void aFileThatHidesInAPackageIsToldToo() throws IOException {
    Packs packs = added();
    Files.writeString(folder.resolve(".ijk/packs/eigen@1.0/schema/.Hidden.json"), "{}");
    assertThatThrownBy(() -> packs.find("eigen@1.0"))
        .isInstanceOf(Packs.Changed.class)
        .hasMessageContaining("schema/.Hidden.json was added");
  }

  @Test
  void aPackageThatNobodyAddedIsNotUsed() throws IOException {
    Packs packs = new Packs(folder);
    Path other = Files.createDirectories(folder.resolve(".ijk/packs/other@1.0"));
    Files.writeString(other.resolve("standard.yaml"), "id: other\nversion: '1.0'\n");
    assertThatThrownBy(() -> packs.find("other@1.0"))
        .isInstanceOf(Packs.Changed.class)
        .hasMessageContaining("it is not in ijk.lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.yaml", "a/../../out.yaml", "/out.yaml", ".ijk/packs/x@1/standard.yaml"})
  void aBundleReachesNoFurtherThanTheFolder(String name) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(name, "mine".getBytes(UTF_8));
    byte[] zip = new PackBundle(List.of(), files).zip(PackLock.EMPTY);
    Path bundle = Files.write(folder.resolve("bundle.zip"), zip);
    Path root = Files.createDirectory(folder.resolve("root"));

    assertThatThrownBy(() -> Addition.of("bundle.zip", bundle).to(new Packs(root), any -> {}))
        .isInstanceOfAny(IllegalArgumentException.class, Packs.Changed.class, IOException.class);

    try (Stream<Path> left = Files.list(root)) {
      assertThat(left).isEmpty();
    }
    assertThat(folder.resolve("out.yaml")).doesNotExist();
  }

  @Test
  void aBundleWithAFileThatNobodyPinnedIsRefused() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(PackLock.FILE, PackLock.EMPTY.json());
    files.put("portal.yaml", "title: x\n".getBytes(UTF_8));
    Path bundle = Files.write(folder.resolve("bundle.zip"), StoredZip.write(files));
    assertThatThrownBy(() -> Addition.of("bundle.zip", bundle))
        .isInstanceOf(Packs.Changed.class)
        .hasMessageContaining("portal.yaml was added");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: a/b", "id: ..", "id: ''", "id: [a]", "- id"})
  void aNameThatCannotBeAFolderIsRefused(String about) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("standard.yaml", (about + "\nversion: '1'\n").getBytes(UTF_8));
    assertThatThrownBy(() -> PackFiles.packs("it", files))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatStandsInTheWayIsNotOverwritten() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("portal.yaml", "theirs".getBytes(UTF_8));
    byte[] zip = new PackBundle(List.of(), files).zip(PackLock.EMPTY);
    Path bundle = Files.write(folder.resolve("bundle.zip"), zip);
    Files.writeString(folder.resolve("portal.yaml"), "mine");
    assertThatThrownBy(() -> Addition.of("bundle.zip", bundle).to(new Packs(folder), any -> {}))
        .hasMessage("another portal.yaml is there already; move it away first");
    assertThat(folder.resolve("portal.yaml")).hasContent("mine");
  }

  private Packs added() throws IOException {
    Path from = folder.resolve("from");
    Files.createDirectories(from.resolve("schema"));
    Files.writeString(folder.resolve("from/standard.yaml"), ABOUT);
    Files.writeString(folder.resolve("from/schema/Thing.json"), "{\"type\": \"object\"}");
    Packs packs = new Packs(folder);
    assertThat(Addition.of("from", from).to(packs, any -> {}))
        .containsExactly("added eigen@1.0 (2 files)");
    return packs;
  }
}
