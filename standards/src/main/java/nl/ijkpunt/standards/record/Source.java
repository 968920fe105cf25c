package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something to read records from.
 *
 * @param name what reports call it
 * @param opener opens it anew, from the start
 */
public record Source(String name, Opener opener) {

  public InputStream open() throws IOException {
    return opener.open();
  }

  /** How to get at the bytes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }
}
