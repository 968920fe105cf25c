package nl.ijkpunt.validators;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/** Counts what is read of a source, and takes its SHA-256 on the way. */
final class InputMeter {
  private final String name;
  private final MessageDigest digest;
  private long bytes;
  private @Nullable String sha256;
  long records;

  InputMeter(String name) {
    this.name = name;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Source measure(Source source) {
    return new Source(source.name(), () -> new Measured(source.open()));
  }

  /** The source is read, or as much of it as can be. */
  void end() {
    sha256 = HexFormat.of().formatHex(digest.digest());
  }

  RunData.Input input() {
    return new RunData.Input(name, bytes, records, sha256);
  }

  private final class Measured extends FilterInputStream {
    Measured(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        bytes++;
        digest.update((byte) read);
      }
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0) {
        bytes += read;
        digest.update(into, from, read);
      }
      return read;
    }
  }
}
