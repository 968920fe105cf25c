package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
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

  /** Writes every report that can be written; whether all could. */
  boolean write(Report report, Language language, CommandLine cli) {
    boolean written = true;
    for (ReportTarget target : all) {
      try {
        target.write(report, language, cli.getOut());
      } catch (IOException e) {
        written = false;
        cli.getErr().println("ijk: " + e.getMessage());
      }
    }
    return written;
  }

  /** Whether one of them goes to standard output. */
  boolean areSeen() {
    return all.stream().anyMatch(target -> target.file() == null);
  }
}
