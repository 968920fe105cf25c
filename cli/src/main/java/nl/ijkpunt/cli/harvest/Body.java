package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The body of an answer on its way to a file: unpacked, not larger than it may be, and not longer
 * on its way than it may be, however slowly it drips.
 *
 * @param encoding the header {@code Content-Encoding}
 */
record Body(InputStream in, String encoding, long largest) {
  private static final int BUFFER = 1 << 16;

  /** Writes it; how many bytes it has. */
  long save(Path file, Duration left) throws IOException, HarvestTrouble {
    AtomicBoolean over = new AtomicBoolean();
    Executor later = CompletableFuture.delayedExecutor(left.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(() -> breakOff(over), later);
    try (InputStream raw = in) {
      long bytes = copy(unpacked(raw), file);
      if (over.get()) {
        throw Troubles.tooSlow();
      }
      return bytes;
    } catch (IOException e) {
      if (over.get()) {
        throw Troubles.tooSlow();
      }
      throw e;
    } finally {
      end.cancel(false);
    }
  }

  private void breakOff(AtomicBoolean over) {
    over.set(true);
    try {
      in.close();
    } catch (IOException e) {
      // The read that waits for it fails all the same.
    }
  }

  private InputStream unpacked(InputStream raw) throws IOException, HarvestTrouble {
    String named = encoding.strip().toLowerCase(Locale.ROOT);
    switch (named) {
      case "", "identity" -> {
        return raw;
      }
      case "gzip", "x-gzip" -> {
        try {
          return new GZIPInputStream(raw, BUFFER);
        } catch (ZipException e) {
          throw AnswerTroubles.notGzip();
        }
      }
      default -> throw AnswerTroubles.unknownEncoding(named);
    }
  }

  private long copy(InputStream from, Path file) throws IOException, HarvestTrouble {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (OutputStream out = open(file)) {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        bytes += read;
        if (bytes > largest) {
          throw AnswerTroubles.tooLarge(largest);
        }
        write(out, buffer, read);
      }
    }
    return bytes;
  }

  private static OutputStream open(Path file) throws HarvestTrouble {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw Troubles.notWritten(e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int length) throws HarvestTrouble {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw Troubles.notWritten(e);
    }
  }
}
