package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ijkpunt.cli.report.ReportTarget;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import picocli.CommandLine;

/** The reports that were asked for, in order. */
record Targets(List<ReportTarget> all) {

  /**
   * Reads {@code FORMAT} or {@code FORMAT=FILE} of each.
   *
   * @throws Misuse when there is no such format
   */
  static Targets of(List<String> asked) {
    try {
      return new Targets(asked.stream().map(ReportTarget::of).toList());
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /** Writes every report that can be written, those in files side by side; whether all could. */
  boolean write(Report report, Language language, CommandLine cli) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      // All are begun before the first is finished.
      List<ReportTarget.Underway> underway =
          all.stream()
              .map(target -> target.begin(report, language, cli.getOut(), threads))
              .toList();
      return finish(underway, cli);
    } finally {
      threads.shutdown();
    }
  }

  private static boolean finish(List<ReportTarget.Underway> underway, CommandLine cli) {
    boolean written = true;
    RuntimeException broken = null;
    for (ReportTarget.Underway one : underway) {
      try {
        one.finish();
      } catch (IOException e) {
        written = false;
        cli.getErr().println("ijk: " + e.getMessage());
      } catch (RuntimeException e) {
        // A fault in one format must not take the others along.
        broken = e;
      }
    }
    if (broken != null) {
      throw broken;
    }
    return written;
  }

  /** Whether one of them goes to standard output. */
  boolean areSeen() {
    return all.stream().anyMatch(target -> target.file() == null);
  }
}
