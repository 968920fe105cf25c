package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class StoredZipTest {
  private static final SortedMap<String, byte[]> FILES =
      new TreeMap<>(Map.of("a.txt", "first".getBytes(UTF_8), "b.txt", "second".getBytes(UTF_8)));

  @Test
  void othersCanReadIt() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(StoredZip.write(FILES)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    assertThat(found).containsEntry("a.txt", "first").containsEntry("b.txt", "second").hasSize(2);
  }

  @Test
  void whatWasWrittenIsReadBackAndIsRight() {
    StoredZip read = StoredZip.read(StoredZip.write(FILES));
    assertThat(read.wrong()).isEmpty();
    assertThat(read.files()).containsOnlyKeys("a.txt", "b.txt");
    assertThat(read.files().get("b.txt")).asString(UTF_8).isEqualTo("second");
  }

  @Test
  void aZipOfAnotherProgramIsToldApart() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(FILES.get("a.txt"));
    }
    assertThat(StoredZip.read(bytes.toByteArray()).packedAgain()).isTrue();
    assertThat(StoredZip.read(StoredZip.write(FILES)).packedAgain()).isFalse();
  }

  @Test
  void everyOtherByteAnywhereShows() {
    byte[] zip = StoredZip.write(FILES);
    for (int at = 0; at < zip.length; at++) {
      byte[] other = zip.clone();
      other[at] ^= 0x20;
      StoredZip read = StoredZip.read(other);
      boolean sameFiles =
          read.files().keySet().equals(FILES.keySet())
              && FILES.keySet().stream()
                  .allMatch(n -> Arrays.equals(FILES.get(n), read.files().get(n)));
      assertThat(read.wrong()).as("byte %d, files the same: %s", at, sameFiles).isNotEmpty();
    }
  }
}
