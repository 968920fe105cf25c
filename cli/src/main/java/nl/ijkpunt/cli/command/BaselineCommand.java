package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;
import nl.ijkpunt.cli.baseline.BaselineChange;
import nl.ijkpunt.cli.baseline.BaselineFile;
import nl.ijkpunt.cli.baseline.Known;
import nl.ijkpunt.cli.report.SavedReport;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and keeps a list of findings that are let pass for now. */
@AutoService(CliCommand.class)
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(create | update | prune) BASELINE REPORT",
    description =
        "Makes and keeps a list of findings that are let pass for now, for ijk validate --baseline.",
    footer = {
      "",
      "Examples:",
      "  ijk validate export.zip --max-findings all --report json=report.json",
      "  ijk baseline create baseline.json report.json --reason 'agreed' --until 2027-06-30",
      "  ijk validate export.zip --baseline baseline.json"
    })
public final class BaselineCommand extends EnteredCommand {
  private static final String REPORT =
      "What ijk validate --max-findings all --report json=REPORT has written.";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "create, update or prune? See ijk baseline --help");
  }

  /** What is said of findings that are let pass. */
  static final class Saying {
    @Option(names = "--reason", paramLabel = "TEXT", description = "Why they are let pass.")
    private @Nullable String reason;

    @Option(names = "--owner", paramLabel = "WHO", description = "Who is to mend them.")
    private @Nullable String owner;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        description = "The last day on which they are let pass, as 2027-06-30.")
    private @Nullable LocalDate until;

    Known known() {
      return new Known(reason, owner, until);
    }
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Makes a baseline of all findings of a report.")
  int create(
      @Parameters(paramLabel = "BASELINE", description = "The file to make.") Path file,
      @Parameters(paramLabel = "REPORT", description = REPORT) String report,
      @Mixin Saying saying,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    if (Files.exists(file)) {
      throw new Misuse(
          "%s is there already: ijk baseline update adds to it, ijk baseline prune takes out"
              .formatted(file));
    }
    SavedReport saved = whole(report);
    Baseline none =
        new Baseline(
            file.toString(),
            "",
            Collections.unmodifiableSortedMap(new TreeMap<>()),
            today(),
            false);
    return write(
        file, saved, BaselineChange.update(none, saved.report(), saying.known()), language);
  }

  @Command(
      name = "update",
      mixinStandardHelpOptions = true,
      description =
          "Adds what is new in a report to a baseline, and takes nothing out; with --until also"
              + " renews what has expired.")
  int update(
      @Parameters(paramLabel = "BASELINE", description = "The file to change.") Path file,
      @Parameters(paramLabel = "REPORT", description = REPORT) String report,
      @Mixin Saying saying,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    SavedReport saved = whole(report);
    Baseline before = BaselineOptions.read(file, saved.report().run().standard(), today(), false);
    return write(
        file, saved, BaselineChange.update(before, saved.report(), saying.known()), language);
  }

  @Command(
      name = "prune",
      mixinStandardHelpOptions = true,
      description = "Takes out of a baseline what no longer occurs in a report, and adds nothing.")
  int prune(
      @Parameters(paramLabel = "BASELINE", description = "The file to change.") Path file,
      @Parameters(paramLabel = "REPORT", description = REPORT) String report,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    SavedReport saved = whole(report);
    Baseline before = BaselineOptions.read(file, saved.report().run().standard(), today(), false);
    return write(file, saved, BaselineChange.prune(before, saved.report()), language);
  }

  private int write(Path file, SavedReport saved, BaselineChange change, Language language)
      throws IOException {
    BaselineFile.write(file, saved.report().run().standard(), change.entries());
    BaselineWords words = new BaselineWords(language);
    spec.commandLine().getOut().println(words.changed(file.toString(), change));
    spec.commandLine().getOut().flush();
    long never = Known.neverKnown(saved.report());
    if (never > 0) {
      spec.commandLine().getErr().println("ijk: " + words.never(never));
    }
    return ExitCode.PASS;
  }

  private SavedReport whole(String named) throws IOException {
    return new SavedReports(spec, surroundings().in()).readWhole(named);
  }

  private LocalDate today() {
    return BaselineOptions.today(surroundings());
  }
}
