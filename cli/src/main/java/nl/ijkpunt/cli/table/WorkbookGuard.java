package nl.ijkpunt.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses a workbook that unpacks to more than can be meant. */
final class WorkbookGuard {
  private static final long MOST = 4L << 30;

  /** The reader holds these in memory. */
  private static final long MOST_TEXTS = 512L << 20;

  private WorkbookGuard() {}

  static void require(Path file) throws IOException {
    // By its table of contents, as the reader does: some writers leave sizes out before a part.
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long left = MOST;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        boolean texts = entry.getName().endsWith("sharedStrings.xml");
        try (InputStream part = zip.getInputStream(entry)) {
          left -= counted(part, texts ? Math.min(MOST_TEXTS, left) : left);
        }
      }
    }
  }

  private static long counted(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      count += read;
      if (count > most) {
        throw new Unusable(
            "it unpacks to more than can be held; save the sheet as CSV",
            "het wordt uitgepakt te groot; sla het blad op als CSV");
      }
    }
    return count;
  }
}
