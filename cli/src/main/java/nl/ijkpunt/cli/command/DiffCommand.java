package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import nl.ijkpunt.cli.baseline.Comparison;
import nl.ijkpunt.cli.baseline.ComparisonWriter;
import nl.ijkpunt.standards.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed from one run to another. */
@AutoService(CliCommand.class)
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says what changed from one run to another: what is new, what is fixed, what is still"
            + " there. Ends with 1 when something new fails the later run.",
    footer = {
      "",
      "Examples:",
      "  ijk diff yesterday.json today.json",
      "  ijk diff yesterday.json today.json --format markdown >>$GITHUB_STEP_SUMMARY"
    })
public final class DiffCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A report of ijk validate --max-findings all --report json=BEFORE.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "One of a later run.")
  private String after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to say it: text, markdown or json (text).")
  private Format format;

  @Mixin private LanguageOption lang;

  /** How changes are said. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    SavedReports reports = new SavedReports(spec, surroundings().in());
    Report earlier = reports.readWhole(before).report();
    Comparison changes = Comparison.of(earlier, reports.readWhole(after).report());
    ComparisonWriter writer =
        new ComparisonWriter(changes, lang.language(), spec.commandLine().getOut());
    switch (format) {
      case TEXT -> writer.text();
      case MARKDOWN -> writer.markdown();
      case JSON -> writer.json();
    }
    if (changes.fails()) {
      return ExitCode.FAIL;
    }
    return changes.isUnsure() ? ExitCode.INCONCLUSIVE : ExitCode.PASS;
  }
}
