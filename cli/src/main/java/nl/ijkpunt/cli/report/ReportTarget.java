package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report that was asked for: a format, and the file it goes to.
 *
 * @param file where to write it; standard output when there is none
 */
public record ReportTarget(ReportWriter writer, @Nullable Path file) {

  /**
   * Reads {@code FORMAT} or {@code FORMAT=FILE}.
   *
   * @throws IllegalArgumentException when there is no such format, with those there are
   */
  public static ReportTarget of(String argument) {
    int equals = argument.indexOf('=');
    String format = equals < 0 ? argument : argument.substring(0, equals);
    String file = equals < 0 ? "-" : argument.substring(equals + 1);
    TreeMap<String, ReportWriter> writers = new TreeMap<>();
    ServiceLoader.load(ReportWriter.class).forEach(writer -> writers.put(writer.name(), writer));
    ReportWriter writer = writers.get(format);
    if (writer == null) {
      String meant =
          Nearest.to(format, writers.keySet()).map(n -> " Did you mean " + n + "?").orElse("");
      throw new IllegalArgumentException(
          "there is no report format '%s'; choose from %s.%s"
              .formatted(format, String.join(", ", List.copyOf(writers.keySet())), meant));
    }
    return new ReportTarget(writer, file.equals("-") || file.isEmpty() ? null : Path.of(file));
  }

  /** A report under way. */
  @FunctionalInterface
  public interface Underway {
    /**
     * Puts the report where it should be.
     *
     * @throws IOException when it cannot be written, with where and why
     */
    void finish() throws IOException;
  }

  /**
   * Begins to write the report where it should go. One that gets a file to itself is written by the
   * threads; what flows, such as standard output, is written when it is finished.
   */
  public Underway begin(
      Report report, Language language, PrintWriter standardOutput, Executor threads) {
    Path target = file;
    if (target == null) {
      return () -> {
        writer.write(report, language, standardOutput);
        standardOutput.flush();
      };
    }
    WholeFile whole =
        WholeFile.of(target, "the report", out -> writer.write(report, language, out));
    if (whole.flows()) {
      return whole::write;
    }
    FutureTask<Path> draft = new FutureTask<>(whole::draft);
    threads.execute(draft);
    return () -> whole.place(drafted(draft));
  }

  private static Path drafted(FutureTask<Path> draft) throws IOException {
    try {
      return draft.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the report could not be awaited");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
