package nl.ijkpunt.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.ijkpunt.standards.record.Source;

/** Opens a stream that comes by once, and leaves it open for what follows in it. */
final class Once implements Source.Opener, AutoCloseable {
  private final Source.Opener stream;
  private boolean opened;
  private boolean over;

  Once(Source.Opener stream) {
    this.stream = stream;
  }

  @Override
  public InputStream open() throws IOException {
    if (over || opened) {
      throw new IOException(over ? "it was read past already" : "it can be opened only once");
    }
    opened = true;
    return new Passing(stream.open());
  }

  /** From here on nothing can be read: what comes next in the stream is something else. */
  @Override
  public void close() {
    over = true;
  }

  private final class Passing extends FilterInputStream {
    Passing(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return still().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return still().read(into, offset, length);
    }

    private InputStream still() throws IOException {
      if (over) {
        throw new IOException("it was read past already");
      }
      return in;
    }

    /** Closing one entry must not close the archive. */
    @Override
    public void close() {}
  }
}
