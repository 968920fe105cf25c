package nl.ijkpunt.cli.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The entries of a zip file, in the order of its directory. */
final class ZipArchive {
  private final Path path;
  private final Entries entries;

  ZipArchive(Path path, Entries entries) {
    this.path = path;
    this.entries = entries;
  }

  void read() {
    try (ZipFile zip = open()) {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements() && entries.next()) {
        entry(zip, all.nextElement());
      }
      entries.end();
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      entries.trouble(encrypted ? Trouble.encrypted() : Trouble.notArchive("zip", e));
    } catch (IOException e) {
      entries.trouble(Trouble.unreadable(e));
    }
  }

  private void entry(ZipFile zip, ZipEntry entry) {
    if (!entry.isDirectory()) {
      long packed = Math.max(entry.getCompressedSize(), 0);
      entries
          .admit(entry.getName())
          .ifPresent(
              name ->
                  entries.source(
                      name, () -> entries.budget().guard(zip.getInputStream(entry), () -> packed)));
    }
  }

  /** Names are in UTF-8, or, from older Windows tools, in the code page of the first PC. */
  private ZipFile open() throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("bad entry name")
          && Charset.isSupported("IBM437")) {
        return new ZipFile(path.toFile(), Charset.forName("IBM437"));
      }
      throw e;
    }
  }
}
