package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where an endpoint departs from its standard. */
@AutoService(CliCommand.class)
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says where an endpoint departs from its standard: what it holds, and how it answers.",
    footer = {
      "",
      "It only reads, unless --allow-writes is given. Every exchange goes to a file; what says who somebody is, is masked in it.",
      "After an interruption the same command goes on from there.",
      "",
      "Examples:",
      "  ijk test ooapi-5.0-endpoint --target https://endpoint.example.org/v5",
      "  ijk test ooapi-5.0-endpoint --target https://gateway.example.org --auth-file basic.txt"
          + " --header 'X-Route: endpoint=demo' --header 'X-Envelope-Response: false'",
      "  ijk test ooapi-5.0-endpoint --replay capture.ndjson --profile rio",
      "  ijk test nl-lom-oai-pmh --target https://repository.example.org/oai"
    })
public final class TestCommand extends EnteredCommand {
  private static final String WIPE = "\r\u001B[K";

  /** Each how many requests the number is shown. */
  private static final int SHOWN = 50;

  private final Supplier<Network> network;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SUITE",
      description = "The suite: its name, or the folder or zip of one.")
  private String named;

  @ArgGroup(multiplicity = "1")
  private @Nullable What what;

  /** An endpoint, or what one answered earlier. */
  static final class What {
    @Option(
        names = "--target",
        paramLabel = "URL",
        required = true,
        description = "The address of the endpoint, below which its paths are.")
    private @Nullable String target;

    @Option(
        names = "--replay",
        paramLabel = "FILE",
        required = true,
        description = "A capture, to judge again without asking anything.")
    private @Nullable Path replay;
  }

  @Option(
      names = "--capture",
      paramLabel = "FILE",
      description = "Where the exchanges go (SUITE.capture.ndjson).")
  private @Nullable Path capture;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "Another profile than the suite's; repeatable.")
  private List<String> profiles = List.of();

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

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many findings to show per rule; counts stay exact.")
  private int maxFindings;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language of the report (en).")
  private Language language;

  @Option(
      names = "--reproducible",
      description = "Leaves times out of the report, so that the same answers give the same bytes.")
  private boolean reproducible;

  @Mixin private EndpointOptions options = new EndpointOptions();

  /** A command that goes to the real network. */
  public TestCommand() {
    this(Network::open);
  }

  /** A command that goes to a network which is opened when it is needed. */
  public TestCommand(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings process = surroundings();
    Targets targets = Targets.of(reports.isEmpty() ? List.of("text") : reports);
    Equipment equipment = Equipment.from(Equipment.loading());
    Suite suite = SuiteChoice.of(named, equipment.catalogue()).suite();
    List<ExchangeCase> cases = ExchangeRun.cases(suite);
    if (cases.isEmpty()) {
      throw new Misuse(suite.id() + " asks nothing of endpoints; ijk suite run holds data to it");
    }
    Selection selection =
        Selection.of(
            suite.standard(),
            false,
            profiles.isEmpty() ? List.of(suite.profile()) : profiles,
            null);
    EndpointModel model = EndpointModel.of(selection.standard()).orElseThrow();
    RunPlan plan = selection.plan(equipment, List.of(), planOptions(selection));
    Stopwatch stopwatch = new Stopwatch(process.clock());
    Asking asking = new Asking(suite, cases, model, process, this::tell, this::count);
    Asking.Exchanges asked = exchanges(asking);
    Report report =
        new ExchangeRun(plan, asking, process)
            .over(asked, totals -> describe(process, suite, plan, totals, stopwatch));
    wipe(process);
    boolean written = targets.write(report, language, spec.commandLine());
    if (!targets.areSeen()) {
      report.notifications().forEach(this::tell);
    }
    return written ? ExitCode.of(report.verdict()) : ExitCode.INCONCLUSIVE;
  }

  private Asking.Exchanges exchanges(Asking asking) throws IOException {
    What from = Objects.requireNonNull(what);
    return from.replay == null
        ? asking.ask(String.valueOf(from.target), capture, network.get(), options)
        : asking.replay(from.replay);
  }

  /** Says on a terminal how many requests were answered. */
  private void count(int requests) {
    if (surroundings().terminal() && requests % SHOWN == 0) {
      spec.commandLine().getErr().print(WIPE + requests);
      spec.commandLine().getErr().flush();
    }
  }

  private void wipe(Surroundings process) {
    if (process.terminal()) {
      spec.commandLine().getErr().print(WIPE);
      spec.commandLine().getErr().flush();
    }
  }

  private RunPlan.Options planOptions(Selection selection) {
    if (maxFindings < 0) {
      throw new Misuse("--max-findings takes a whole number");
    }
    return new RunPlan.Options(
        null,
        Runtime.getRuntime().availableProcessors(),
        maxFindings,
        false,
        true,
        failOn,
        Set.of(),
        selection.codes());
  }

  private RunData describe(
      Surroundings process, Suite suite, RunPlan plan, RunTotals totals, Stopwatch stopwatch) {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("max-findings", String.valueOf(maxFindings));
    told.put("show-values", "false");
    told.put("allow-writes", String.valueOf(options.writes()));
    told.put("suite", suite.id() + " " + suite.version());
    return new RunData(
        "ijk " + process.version(),
        plan.standard().id(),
        false,
        plan.standard().hash(),
        plan.profiles().stream().map(grading -> grading.profile().name()).toList(),
        told,
        totals.inputs(),
        totals.slow(),
        reproducible ? null : stopwatch.times(plan.options().threads()));
  }

  private void tell(Notification notification) {
    tell(notification.what());
  }

  private void tell(Text words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("ijk: " + words.in(language));
    err.flush();
  }
}
