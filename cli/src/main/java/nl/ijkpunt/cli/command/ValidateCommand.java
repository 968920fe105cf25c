package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where data departs from its standard. */
@AutoService(CliCommand.class)
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says where data departs from its standard.",
    footer = {
      "",
      "Examples:",
      "  ijk validate export.ndjson",
      "  ijk validate -s ooapi@5.0 --profile schema-only 'exports/**/*.json'",
      "  ijk validate export.zip --report json=report.json --report text=report.txt",
      "  ijk validate export.zip --baseline baseline.json",
      "  curl … | ijk validate --type Course -"
    })
public final class ValidateCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "Files, folders, archives (.zip, .tar.gz, .gz), patterns, or - for standard input.")
  private List<String> sources;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      description = "Which standard, as name@version, or the folder of one of your own.")
  private @Nullable String standard;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description =
          "Which profile of the standard, or the file of one; repeatable. Default: base, or what"
              + " is usual for the standard.")
  private List<String> profiles = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Of which type every record is; otherwise each record tells.")
  private @Nullable String type;

  @Option(
      names = "--codes",
      paramLabel = "[+]NAME=FILE",
      description =
          "A code list of your own in place of the list called NAME; with + its codes come"
              + " besides those of the list; repeatable.")
  private List<String> codes = List.of();

  @Option(
      names = "--allow-missing",
      paramLabel = "TYPE",
      split = ",",
      description =
          "A type of record that the data refers to but need not hold, as in a part of an export;"
              + " repeatable.")
  private List<String> allowMissing = List.of();

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      description =
          "A report to write, to a file or to standard output; repeatable. Default: text.")
  private List<String> reports = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "ERROR",
      description = "The lightest severity that fails the run: error, warning or info.")
  private Severity failOn;

  @Mixin private GraphOptions graphs = new GraphOptions();

  @Mixin private GivenRules given = new GivenRules();

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(
      names = "--max-findings",
      paramLabel = "N|all",
      defaultValue = "100",
      description = "How many findings to show per rule and source; counts stay exact.")
  private String maxFindings;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language of the report (en).")
  private Language language;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many threads read records; 0 takes all processors.")
  private int threads;

  @Option(
      names = "--show-values",
      description = "Shows what personal fields hold, instead of its shape.")
  private boolean showValues;

  @Option(
      names = "--hash-inputs",
      description = "Takes the SHA-256 of inputs over 16 MiB too, which costs time.")
  private boolean hashInputs;

  @Option(
      names = "--reproducible",
      description = "Leaves times out of the report, so that the same input gives the same bytes.")
  private boolean reproducible;

  @Option(
      names = {"-q", "--quiet"},
      description = "Writes nothing to standard output but reports that were asked for.")
  private boolean quiet;

  private @Nullable Surroundings surroundings;

  @Override
  public void enter(Surroundings entered) {
    this.surroundings = entered;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings process = Objects.requireNonNull(surroundings);
    Targets targets = Targets.of(reports.isEmpty() && !quiet ? List.of("text") : reports);
    FutureTask<Equipment> equipment = Equipment.loading();
    InputStream in = sources.contains("-") ? markable(process.in()) : process.in();
    Selection selection =
        Selection.of(
                standard == null ? new Guess(profiles, sources, in).standard() : standard,
                standard == null,
                profiles,
                type)
            .withCodes(codes);
    GraphOptions.Reading reading = graphs.reading(selection, sources, in);
    RunPlan plan =
        selection.plan(
            Equipment.from(equipment),
            given.any() ? given.checks(selection.standard().graph() != null) : List.of(),
            reading.rules(),
            options(selection).with(baseline.read(selection.standard().id(), process)));
    Stopwatch stopwatch = new Stopwatch(process.clock());
    Report report;
    try (Progress progress =
        new Progress(spec.commandLine().getErr(), language, process.terminal() && !quiet)) {
      report =
          new Judging(selection, plan, process.onInterrupt(), reading.reader())
              .over(
                  sources,
                  reading.in().get(),
                  progress,
                  totals -> describe(process, selection, plan, totals, stopwatch, reading.how()));
    }
    boolean written = targets.write(report, language, spec.commandLine());
    tellTrouble(report, targets);
    if (standard != null && report.verdict() != Verdict.PASS) {
      tellOtherVersion(selection.standard().id());
    }
    return written ? ExitCode.of(report.verdict()) : ExitCode.INCONCLUSIVE;
  }

  private static InputStream markable(InputStream stdin) {
    return new BufferedInputStream(stdin, 1 << 16);
  }

  private RunPlan.Options options(Selection selection) {
    Set<String> missing = new TreeSet<>();
    allowMissing.forEach(named -> missing.add(Selection.type(selection.standard(), named).name()));
    return new RunPlan.Options(
        selection.forcedType(),
        threadCount(),
        findingLimit(),
        showValues,
        hashInputs,
        failOn,
        missing,
        selection.codes());
  }

  private int threadCount() {
    if (threads < 0) {
      throw new Misuse("--threads takes a whole number from 0");
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private int findingLimit() {
    if (maxFindings.equals("all")) {
      return Integer.MAX_VALUE;
    }
    if (!maxFindings.matches("[0-9]{1,9}")) {
      throw new Misuse("--max-findings takes a whole number, or all; not '" + maxFindings + "'");
    }
    return Integer.parseInt(maxFindings);
  }

  private RunData describe(
      Surroundings process,
      Selection selection,
      RunPlan plan,
      RunTotals totals,
      Stopwatch stopwatch,
      Map<String, String> how) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("max-findings", maxFindings);
    options.put("show-values", String.valueOf(showValues));
    options.putAll(totals.how());
    options.putAll(how);
    if (type != null) {
      options.put("type", type);
    }
    if (!codes.isEmpty()) {
      options.put("codes", String.join(" ", codes));
    }
    if (given.any()) {
      options.put("rules", String.join(" ", given.files()));
    }
    if (!plan.options().allowMissing().isEmpty()) {
      options.put("allow-missing", String.join(",", new TreeSet<>(plan.options().allowMissing())));
    }
    return new RunData(
        "ijk " + process.version(),
        plan.standard().id(),
        selection.guessed(),
        plan.standard().hash(),
        plan.profiles().stream().map(grading -> grading.profile().name()).toList(),
        options,
        totals.inputs(),
        totals.slow(),
        reproducible ? null : stopwatch.times(plan.options().threads()));
  }

  /** What could not be read must not go unseen when the report goes to a file, or nowhere. */
  private void tellTrouble(Report report, Targets targets) {
    PrintWriter err = spec.commandLine().getErr();
    if (!targets.areSeen()) {
      for (Notification notification : report.notifications()) {
        String source = notification.source() == null ? "" : notification.source() + ": ";
        err.println("ijk: " + source + notification.what().in(language));
      }
    }
    if (report.recordCount() == 0 && report.notifications().isEmpty()) {
      err.println("ijk: there was nothing to check in " + String.join(", ", sources));
    }
    err.flush();
  }

  /** Data of one version breaks the rules of another nearly everywhere: that is what to mend. */
  private void tellOtherVersion(String named) {
    PrintWriter err = spec.commandLine().getErr();
    Guess.otherThan(named, sources)
        .map(
            other ->
                new Text(
                    "the data looks like %s and was checked against %s; try -s %s"
                        .formatted(other, named, other),
                    "de gegevens lijken op %s en zijn getoetst aan %s; probeer -s %s"
                        .formatted(other, named, other)))
        .ifPresent(hint -> err.println("ijk: " + hint.in(language)));
    err.flush();
  }
}
