package nl.ijkpunt.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.Source;

/** Standard input, kept in a file for as long as it must be read more than once. */
public final class KeptInput implements Source.Opener, AutoCloseable {
  private final Path file;
  private final List<InputStream> opened = new ArrayList<>();

  private KeptInput(Path file) {
    this.file = file;
  }

  /** Reads it to its end. */
  public static KeptInput of(InputStream stdin) throws IOException {
    Path file = Files.createTempFile("ijk-", ".input");
    file.toFile().deleteOnExit();
    KeptInput kept = new KeptInput(file);
    try {
      Files.copy(stdin, file, StandardCopyOption.REPLACE_EXISTING);
      return kept;
    } catch (IOException e) {
      kept.close();
      throw new IOException("standard input could not be kept in " + file + ": " + e.getMessage());
    }
  }

  @Override
  public InputStream open() throws IOException {
    InputStream again = Files.newInputStream(file);
    opened.add(again);
    return again;
  }

  @Override
  public void close() throws IOException {
    for (InputStream one : opened) {
      one.close();
    }
    Files.deleteIfExists(file);
  }
}
