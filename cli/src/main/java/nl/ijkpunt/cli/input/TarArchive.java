package nl.ijkpunt.cli.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a tar file, packed with gzip or not, in the order in which they stand. */
final class TarArchive {
  private final Path path;
  private final boolean packed;
  private final Entries entries;

  TarArchive(Path path, boolean packed, Entries entries) {
    this.path = path;
    this.packed = packed;
    this.entries = entries;
  }

  void read() {
    try (InputStream bytes = open();
        Tar tar = new Tar(bytes)) {
      boolean first = true;
      Optional<TarArchiveEntry> entry = next(tar);
      while (entry.isPresent() && entries.next()) {
        if (first && !entry.get().isCheckSumOK()) {
          throw new IOException("no tar header");
        }
        first = false;
        entry(tar, entry.get());
        entry = next(tar);
      }
      tar.endIsThere();
      entries.end();
    } catch (TooMuchExpansion e) {
      entries.trouble(e.what());
    } catch (IOException e) {
      entries.trouble(Trouble.notArchive(packed ? "tar.gz" : "tar", e));
    }
  }

  private InputStream open() throws IOException {
    InputStream file = Files.newInputStream(path);
    return packed ? entries.budget().unpack(file) : new BufferedInputStream(file, 1 << 16);
  }

  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry());
    } catch (IllegalArgumentException e) {
      throw new IOException("a header that makes no sense", e);
    }
  }

  private void entry(TarArchiveInputStream tar, TarArchiveEntry entry) {
    if (entry.isDirectory()) {
      return;
    }
    entries.admit(entry.getName()).ifPresent(name -> admitted(tar, entry, name));
  }

  private void admitted(TarArchiveInputStream tar, TarArchiveEntry entry, String name) {
    if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
      entries.source(name, () -> tar);
    } else {
      entries.tell(name, Trouble.linkInArchive());
    }
  }

  /** Tells an archive that ends from one that is cut off, which the library takes as the end. */
  private static final class Tar extends TarArchiveInputStream {
    private boolean cutOff;

    Tar(InputStream bytes) {
      super(bytes, StandardCharsets.UTF_8.name());
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
      cutOff |= record == null;
      return record == null || super.isEOFRecord(record);
    }

    void endIsThere() throws EOFException {
      if (cutOff) {
        throw new EOFException("it stops before its end");
      }
    }
  }
}
