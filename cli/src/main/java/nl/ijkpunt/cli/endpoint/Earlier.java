package nl.ijkpunt.cli.endpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.suite.ExchangeCase;
import org.jspecify.annotations.Nullable;

/** What a capture holds that was begun before. */
record Earlier(@Nullable CaptureFile file) implements AutoCloseable {

  static Earlier open(Path path, List<ExchangeCase> cases, CaptureHead head) throws IOException {
    if (!Files.exists(path) || Files.size(path) == 0) {
      return new Earlier(null);
    }
    cutBrokenLine(path);
    CaptureFile file = new CaptureFile(Files.newInputStream(path), cases);
    if (!file.head().equals(head)) {
      file.close();
      throw new IOException(path + " is a capture of something else; name another file");
    }
    return new Earlier(file);
  }

  /** A line that was not written whole, as the process ended, is written anew. */
  private static void cutBrokenLine(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      ByteBuffer one = ByteBuffer.allocate(1);
      while (end > 0) {
        one.clear();
        channel.read(one, end - 1);
        if (one.get(0) == '\n') {
          break;
        }
        end--;
      }
      channel.truncate(end);
    }
  }

  boolean isNew() {
    return file == null;
  }

  @Nullable Exchange next() throws IOException {
    return file == null ? null : file.next();
  }

  boolean isFinished() {
    return file != null && file.isFinished();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
