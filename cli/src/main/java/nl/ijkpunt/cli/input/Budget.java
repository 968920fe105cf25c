package nl.ijkpunt.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Counts what comes out of one archive or compressed file, and stops it when it is too much. */
final class Budget {
  private static final int BUFFER = 1 << 16;
  private final Limits limits;
  private long total;

  Budget(Limits limits) {
    this.limits = limits;
  }

  boolean spent() {
    return total > limits.total();
  }

  /** The stream, which throws {@link TooMuchExpansion} when it gives too much. */
  InputStream guard(InputStream expanded, LongSupplier packed) {
    return new Guarded(expanded, packed);
  }

  /** What a gzip stream holds, guarded. */
  InputStream unpack(InputStream packed) throws IOException {
    Counted counted = new Counted(packed);
    try {
      return guard(new GZIPInputStream(counted, BUFFER), () -> counted.count);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  private void spend(int bytes, long expanded, long packed) throws TooMuchExpansion {
    total += bytes;
    if (spent()) {
      throw new TooMuchExpansion(Trouble.tooLarge(limits));
    }
    if (expanded > limits.free() && expanded / limits.ratio() > packed) {
      throw new TooMuchExpansion(Trouble.tooDense(limits));
    }
  }

  private final class Guarded extends FilterInputStream {
    private final LongSupplier packed;
    private long expanded;

    Guarded(InputStream in, LongSupplier packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      spent(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      spent(Math.max(read, 0));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] skipped = new byte[(int) Math.min(bytes, BUFFER)];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void spent(int bytes) throws TooMuchExpansion {
      expanded += bytes;
      spend(bytes, expanded, packed.getAsLong());
    }
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
