package nl.ijkpunt.validators;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.hash.Sha256;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is read of a source, and takes the SHA-256 of one that is not too large: hashing more
 * would take longer than checking it (docs/adr/0002).
 */
final class InputMeter {
  /** Up to this many bytes a source is hashed. */
  static final long MAX_HASHED = 16L << 20;

  private final String name;
  private final boolean hashAll;
  private @Nullable MessageDigest digest;
  private long bytes;
  long records;

  /**
   * A meter for one source.
   *
   * @param hashAll whether to hash it however large it is
   */
  InputMeter(String name, boolean hashAll) {
    this.name = name;
    this.hashAll = hashAll;
    this.digest = Sha256.fresh();
  }

  Source measure(Source source) {
    return new Source(source.name(), () -> new Measured(source.open()));
  }

  RunData.Input input() {
    MessageDigest whole = digest;
    String sha256 = whole == null ? null : HexFormat.of().formatHex(whole.digest());
    return new RunData.Input(name, bytes, records, sha256);
  }

  private void take(byte[] content, int from, int length) {
    bytes += length;
    MessageDigest open = digest;
    if (open != null && (hashAll || bytes <= MAX_HASHED)) {
      open.update(content, from, length);
    } else {
      digest = null;
    }
  }

  private final class Measured extends FilterInputStream {
    Measured(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0) {
        take(into, from, read);
      }
      return read;
    }
  }
}
