package nl.ijkpunt.cli.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that says how far a run is, and is gone when the run has ended. Elsewhere
 * nothing: a log has no use for it.
 */
final class Progress implements AutoCloseable {
  private static final long FIRST_MILLISECONDS = 700;
  private static final long NEXT_MILLISECONDS = 200;
  private static final int LONGEST_NAME = 40;
  private static final String WIPE = "\r\u001B[K";

  private final PrintWriter out;
  private final Language language;
  private final AtomicLong bytes = new AtomicLong();
  private final @Nullable Thread thread;
  private volatile String name = "";

  /**
   * The progress of a run that begins now.
   *
   * @param terminal whether there is somebody to see it
   */
  Progress(PrintWriter out, Language language, boolean terminal) {
    this.out = out;
    this.language = language;
    this.thread = terminal ? new Thread(this::tell, "ijk-progress") : null;
    if (thread != null) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** The same source, whose reading is followed. */
  Source follow(Source source) {
    return thread == null
        ? source
        : new Source(
            source.name(),
            () -> {
              name = source.name();
              return new Followed(source.open());
            });
  }

  private void tell() {
    try {
      Thread.sleep(FIRST_MILLISECONDS);
      long start = System.nanoTime();
      long before = bytes.get();
      while (true) {
        double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
        out.print(WIPE + line(name, bytes.get(), (bytes.get() - before) / seconds, language));
        out.flush();
        Thread.sleep(NEXT_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      out.print(WIPE);
      out.flush();
    }
  }

  /** What the line says: how much was read, how fast, and what is being read. */
  static String line(String name, long bytes, double bytesPerSecond, Language language) {
    Locale locale = language == Language.NL ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    int length = name.length();
    String shown = length <= LONGEST_NAME ? name : "…" + name.substring(length - LONGEST_NAME);
    String printable = shown.replaceAll("\\p{Cntrl}", "?");
    return String.format(
        locale,
        language == Language.NL
            ? "%,.0f MB gelezen, %,.0f MB/s  %s"
            : "%,.0f MB read, %,.0f MB/s  %s",
        bytes / 1e6,
        bytesPerSecond / 1e6,
        printable);
  }

  @Override
  public void close() {
    Thread telling = thread;
    if (telling == null) {
      return;
    }
    telling.interrupt();
    try {
      telling.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Followed extends FilterInputStream {
    Followed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      bytes.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
