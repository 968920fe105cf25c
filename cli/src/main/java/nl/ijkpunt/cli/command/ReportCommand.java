package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.cli.report.SavedReport;
import nl.ijkpunt.cli.report.Shareable;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes other reports of a saved one. */
@AutoService(CliCommand.class)
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes other reports of a saved one; ends as the run did, with the exit code of its"
            + " verdict.",
    footer = {
      "",
      "Examples:",
      "  ijk report report.json --lang nl",
      "  ijk report report.json --share --format json=shared.json"
    })
public final class ReportCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT",
      description = "What ijk validate --report json=REPORT has written, or - for standard input.")
  private String saved;

  @Option(
      names = {"--format", "--report"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "A report to write, to a file or to standard output; repeatable. Default: text.")
  private List<String> formats = List.of();

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      description = "The language of the reports; otherwise that of the saved one.")
  private @Nullable Language language;

  @Option(
      names = "--share",
      description =
          "Leaves out what should not travel: excerpts, folders of this machine, credentials, who"
              + " is to mend what, and values of personal fields.")
  private boolean share;

  @Override
  public Integer call() throws IOException {
    Targets targets = Targets.of(formats.isEmpty() ? List.of("text") : formats);
    SavedReport read = new SavedReports(spec, surroundings().in()).read(saved);
    Report report = share ? Shareable.of(read.report()) : read.report();
    boolean all =
        targets.write(
            report, Objects.requireNonNullElse(language, read.language()), spec.commandLine());
    return all ? ExitCode.of(report.verdict()) : ExitCode.INCONCLUSIVE;
  }
}
