package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import nl.ijkpunt.cli.evidence.EvidenceFile;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  ijk validate",
      "  ijk validate export.ndjson",
      "  ijk validate -s ooapi@5.0 --profile schema-only 'exports/**/*.json'",
      "  ijk validate export.zip --report json=report.json --report text=report.txt",
      "  ijk validate export.zip --baseline baseline.json",
      "  curl … | ijk validate --type Course -"
    })
public final class ValidateCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description =
          "Files, folders, archives (.zip, .tar.gz, .gz), patterns, or - for standard input."
              + " Default: what the project file ijk.yaml of this folder names.")
  private List<String> sources = List.of();

  @Mixin private AgainstOptions against = new AgainstOptions();

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
      description = "The lightest severity that fails the run: error, warning or info.")
  private @Nullable Severity failOn;

  @Mixin private GraphOptions graphs = new GraphOptions();

  @Mixin private GivenRules given = new GivenRules();

  @Mixin private PreviousOptions previous = new PreviousOptions();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Mixin private RunOptions how = new RunOptions();

  @Option(names = "--lang", paramLabel = "nl|en", description = "The language of the report (en).")
  private @Nullable Language asked;

  @Option(
      names = {"-q", "--quiet"},
      description = "Writes nothing to standard output but reports that were asked for.")
  private boolean quiet;

  @Mixin private ProjectChoice projectChoice = new ProjectChoice();

  private Project project = Project.NONE;
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    project = against.about(projectChoice.read());
    language =
        asked == null
            ? project.text(Setting.LANG).map(ValidateCommand::language).orElse(Language.EN)
            : asked;
    sources = ProjectChoice.first(sources, project, Setting.SOURCES);
    if (sources.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required parameter: 'SOURCE'; or a file %s that names sources"
              .formatted(Project.FILE));
    }
    try {
      return run(surroundings());
    } catch (Misuse e) {
      throw new Misuse(project.placed(String.valueOf(e.getMessage())));
    }
  }

  private static Language language(String code) {
    return Language.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private int run(Surroundings process) throws IOException {
    List<String> wanted = ProjectChoice.first(reports, project, Setting.REPORTS);
    Targets targets = Targets.of(wanted.isEmpty() && !quiet ? List.of("text") : wanted);
    FutureTask<Equipment> equipment = Equipment.loading();
    Optional<GivenCapture> capture = GivenCapture.among(sources);
    if (capture.isPresent()) {
      Equipment loaded = Equipment.from(equipment);
      return judge(process, capture.get().held(against, project, loaded, process), targets, loaded);
    }
    InputStream in = sources.contains("-") ? Beginnings.markable(process.in()) : process.in();
    Selection selection = against.selection(project, sources, in);
    try (GraphOptions.Reading reading = graphs.reading(selection, sources, in)) {
      Held data =
          new Held(
              selection,
              reading.rules(),
              reading.how(),
              (plan, described) -> over(reading, selection, plan, described));
      return judge(process, data, targets, Equipment.from(equipment));
    }
  }

  /** What is found in the sources. */
  private Report over(
      GraphOptions.Reading reading,
      Selection selection,
      RunPlan plan,
      Function<RunTotals, RunData> described)
      throws IOException {
    Surroundings process = surroundings();
    try (Progress progress =
        new Progress(spec.commandLine().getErr(), language, process.terminal() && !quiet)) {
      return new Judging(selection, plan, process.onInterrupt(), reading.reader())
          .over(sources, reading.in().open(), progress, described);
    }
  }

  private int judge(Surroundings process, Held held, Targets targets, Equipment equipment)
      throws IOException {
    Selection selection = held.selection();
    EvidenceFile declared = evidence.read(selection.standard(), project);
    RunPlan plan =
        selection.plan(
            equipment,
            given.any() ? given.checks(selection.standard().graph() != null) : List.of(),
            held.rules(),
            options(selection)
                .with(baseline.read(selection.standard().id(), project, process))
                .comparedWith(previous.read(selection, project, graphs)));
    Stopwatch stopwatch = new Stopwatch(process.clock());
    Report found =
        held.over()
            .report(
                plan, totals -> describe(process, selection, plan, totals, stopwatch, held.how()));
    Report report = EvidenceOptions.declared(found, declared, process);
    boolean written = targets.write(report, language, spec.commandLine());
    Aftermath aftermath = new Aftermath(spec.commandLine().getErr(), language, sources);
    aftermath.tellTrouble(report, targets);
    if (!selection.guessed() && report.verdict() != Verdict.PASS) {
      aftermath.tellOtherVersion(selection.standard().id());
    }
    return written ? ExitCode.of(report.verdict()) : ExitCode.INCONCLUSIVE;
  }

  private RunPlan.Options options(Selection selection) {
    Set<String> missing = new TreeSet<>();
    ProjectChoice.first(allowMissing, project, Setting.ALLOW_MISSING)
        .forEach(named -> missing.add(Selection.type(selection.standard(), named).name()));
    return how.of(selection, project, failOn(), missing);
  }

  private Severity failOn() {
    return failOn == null
        ? Severity.of(project.text(Setting.FAIL_ON).orElse(Severity.ERROR.word()))
        : failOn;
  }

  private RunData describe(
      Surroundings process,
      Selection selection,
      RunPlan plan,
      RunTotals totals,
      Stopwatch stopwatch,
      Map<String, String> reading) {
    SortedMap<String, String> options = new TreeMap<>();
    how.describe(options, project);
    options.putAll(totals.how());
    options.putAll(reading);
    evidence.describe(options, project);
    previous.describe(options, project);
    if (against.type(project) != null) {
      options.put("type", against.type(project));
    }
    if (!against.codes(project).isEmpty()) {
      options.put("codes", String.join(" ", against.codes(project)));
    }
    if (!project.said().isEmpty()) {
      options.put("project", Project.FILE);
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
        how.times(stopwatch, plan));
  }
}
