package nl.ijkpunt.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;

/** Standard input that can be closed while a read waits for a slow sender; the read then fails. */
final class StandardInput extends InputStream {
  private final FileChannel channel = new FileInputStream(FileDescriptor.in).getChannel();
  private final InputStream in = Channels.newInputStream(channel);

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (ClosedChannelException e) {
      throw interrupted(e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return in.read(into, offset, length);
    } catch (ClosedChannelException e) {
      throw interrupted(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static IOException interrupted(ClosedChannelException e) {
    return new IOException("interrupted", e);
  }
}
