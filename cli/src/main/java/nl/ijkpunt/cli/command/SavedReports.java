package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.ijkpunt.cli.report.ReportReader;
import nl.ijkpunt.cli.report.SavedReport;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the saved reports that a command is about. */
record SavedReports(CommandSpec spec, InputStream in) {

  /**
   * The report in a file, or on standard input.
   *
   * @throws IOException when there is none, with why and what to try
   */
  SavedReport read(String named) throws IOException {
    SavedReport saved =
        named.equals("-")
            ? ReportReader.read("(standard input)", in)
            : ReportReader.read(Path.of(named));
    if (saved.newer()) {
      spec.commandLine()
          .getErr()
          .println(
              "ijk: %s was made by a later version; what is new in it is not used"
                  .formatted(saved.name()));
    }
    return saved;
  }

  /**
   * A report with all findings of its run in it.
   *
   * @throws Misuse when some were left out, with how to have them all
   */
  SavedReport readWhole(String named) throws IOException {
    SavedReport saved = read(named);
    if (!saved.report().leftOut().isEmpty()) {
      long missing = saved.report().leftOut().values().stream().mapToLong(Long::longValue).sum();
      throw new Misuse(
          "%s does not hold all findings: %d are left out, of %s;%n  make it again with"
                  .formatted(
                      saved.name(), missing, String.join(", ", saved.report().leftOut().keySet()))
              + " ijk validate --max-findings all --report json=FILE");
    }
    return saved;
  }
}
