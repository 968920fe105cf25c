package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

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

  /**
   * Writes the report where it should go.
   *
   * @throws IOException when it cannot be written, with where and why
   */
  public void write(Report report, Language language, PrintWriter standardOutput)
      throws IOException {
    Path target = file;
    if (target == null) {
      writer.write(report, language, standardOutput);
      standardOutput.flush();
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Writer out = Files.newBufferedWriter(target, UTF_8)) {
        writer.write(report, language, out);
      }
    } catch (IOException | JacksonException e) {
      throw new IOException(
          "the report could not be written to %s: %s".formatted(target, reason(e)), e);
    }
  }

  /** The system's own words where it has them; Java often gives no more than the file's name. */
  private static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write there";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands where its folder should be";
    }
    if (e instanceof FileSystemException failed) {
      return Objects.requireNonNullElse(failed.getReason(), "there is no such place");
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
