package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.ijkpunt.cli.endpoint.Approach;
import nl.ijkpunt.cli.endpoint.CaptureHead;
import nl.ijkpunt.cli.endpoint.CrawlReader;
import nl.ijkpunt.cli.endpoint.ReplayReader;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;
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
      "It only reads. Every exchange goes to a file; what says who somebody is, is masked in it.",
      "After an interruption the same command goes on from there.",
      "",
      "Examples:",
      "  ijk test ooapi-5.0-endpoint --target https://endpoint.example.org/v5",
      "  ijk test ooapi-5.0-endpoint --target https://gateway.example.org --auth-file basic.txt"
          + " --header 'X-Route: endpoint=demo' --header 'X-Envelope-Response: false'",
      "  ijk test ooapi-5.0-endpoint --replay capture.ndjson --profile rio"
    })
public final class TestCommand implements CliCommand {
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

  private @Nullable Surroundings surroundings;

  /** A command that goes to the real network. */
  public TestCommand() {
    this(Network::open);
  }

  /** A command that goes to a network which is opened when it is needed. */
  public TestCommand(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public void enter(Surroundings entered) {
    this.surroundings = entered;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings process = Objects.requireNonNull(surroundings);
    Targets targets = Targets.of(reports.isEmpty() ? List.of("text") : reports);
    Equipment equipment = Equipment.from(Equipment.loading());
    Suite suite = SuiteChoice.of(named, equipment.catalogue()).suite();
    List<ExchangeCase> cases =
        suite.cases().stream()
            .filter(ExchangeCase.class::isInstance)
            .map(ExchangeCase.class::cast)
            .filter(one -> one.skip().isEmpty())
            .toList();
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
    AtomicReference<@Nullable ValidationRun> running = new AtomicReference<>();
    Asked asked = asked(suite, cases, model, running, process);
    Report report;
    try (ValidationRun run = new ValidationRun(plan, asked.reader())) {
      running.set(run);
      process.onInterrupt().accept(run::stop);
      run.read(asked.source());
      report = run.finish(totals -> describe(process, suite, plan, totals, stopwatch));
    }
    wipe(process);
    boolean written = targets.write(report, language, spec.commandLine());
    if (!targets.areSeen()) {
      report.notifications().forEach(this::tell);
    }
    return written ? ExitCode.of(report.verdict()) : ExitCode.INCONCLUSIVE;
  }

  /** Where exchanges come from. */
  private record Asked(RecordReader reader, Source source) {}

  private Asked asked(
      Suite suite,
      List<ExchangeCase> cases,
      EndpointModel model,
      AtomicReference<@Nullable ValidationRun> running,
      Surroundings process) {
    What from = Objects.requireNonNull(what);
    Path replay = from.replay;
    if (replay != null) {
      if (!Files.isRegularFile(replay)) {
        throw new Misuse("there is no file " + replay);
      }
      String name = replay.toString();
      return new Asked(
          new ReplayReader(model, cases, text -> now(running).broken(name, text)),
          new Source(name, () -> Files.newInputStream(replay)));
    }
    URI base = base(String.valueOf(from.target));
    if (options.hasSecrets() && "http".equals(base.getScheme()) && !isHere(base)) {
      tell(
          new Text(
              "credentials go over http, where anyone on the way can read them; use https",
              "inloggegevens gaan over http, waar iedereen onderweg ze kan lezen; gebruik https"));
    }
    Network way = network.get();
    Approach approach = options.approach(base, way, process);
    Path file = capture == null ? Path.of(suite.id() + ".capture.ndjson") : capture;
    if (Files.exists(file)) {
      tell(
          new Text(
              "going on with " + file + "; what it holds is not asked again",
              "gaat verder met " + file + "; wat erin staat wordt niet opnieuw gevraagd"));
    }
    CaptureHead head =
        new CaptureHead(base.toString(), suite.standard(), suite.id() + " " + suite.version());
    CrawlReader reader =
        new CrawlReader(model, cases, approach, way, file, head, trouble(base, running, process));
    process.onInterrupt().accept(reader::stop);
    return new Asked(reader, new Source(base.toString(), InputStream::nullInputStream));
  }

  private static ValidationRun now(AtomicReference<@Nullable ValidationRun> running) {
    return Objects.requireNonNull(running.get());
  }

  private static boolean isHere(URI base) {
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(base.getHost());
  }

  private static URI base(String written) {
    try {
      URI uri = URI.create(written.replaceFirst("/+$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new Misuse(
        "--target takes the address of an endpoint, such as https://endpoint.example.org/v5;"
            + " a password goes in a file for --auth-file");
  }

  private CrawlReader.Trouble trouble(
      URI base, AtomicReference<@Nullable ValidationRun> running, Surroundings process) {
    return new CrawlReader.Trouble() {
      @Override
      public void unanswered(Text what) {
        now(running).trouble(base.toString(), what);
      }

      @Override
      public void broken(Text what) {
        now(running).broken(base.toString(), what);
      }

      @Override
      public void answered(int requests) {
        if (process.terminal() && requests % 50 == 0) {
          spec.commandLine().getErr().print("\r\u001B[K" + requests);
          spec.commandLine().getErr().flush();
        }
      }
    };
  }

  private void wipe(Surroundings process) {
    if (process.terminal()) {
      spec.commandLine().getErr().print("\r\u001B[K");
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
