package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.serve.FaultKinds;
import nl.ijkpunt.cli.serve.FaultPlan;
import nl.ijkpunt.cli.serve.Faults;
import nl.ijkpunt.cli.serve.HttpEndpoint;
import nl.ijkpunt.cli.serve.oai.OaiFaults;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves an export as an endpoint. */
@AutoService(CliCommand.class)
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves an export as an endpoint that answers as the standard says.",
    footer = {
      "",
      "It only reads unless --allow-writes is given, and listens on this machine alone unless --host"
          + " says otherwise.",
      "",
      "Examples:",
      "  ijk serve -s ooapi@5.0 export.ndjson --port 8080",
      "  ijk serve -s ooapi@5.0 export.zip --faults faults.yaml",
      "  ijk serve -s nl-lom@1.01 harvest --page-size 50",
      "  ijk serve -s nl-lom@1.01 --list-faults"
    })
public final class ServeCommand extends EnteredCommand {
  private static final int HIGHEST_PORT = 65_535;
  private static final int USUAL_PAGE_SIZE = 100;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "Files, folders, archives or patterns with the records to serve.")
  private List<String> sources = List.of();

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description = "Which standard, as name@version (ooapi@5.0); nl-lom@1.01 over OAI-PMH.")
  private String standard;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen at (8080); 0 takes one that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (127.0.0.1).")
  private String host;

  @Option(
      names = "--page-size",
      paramLabel = "N",
      description = "How many records stand in one answer of OAI-PMH (100).")
  private @Nullable Integer pageSize;

  @Option(
      names = "--faults",
      paramLabel = "FILE",
      description = "What the endpoint must do wrong, in YAML.")
  private @Nullable Path faults;

  @Option(
      names = "--allow-writes",
      description =
          "Takes in what is written, in memory: 10,000 objects at most, gone when it stops.")
  private boolean writes;

  @Option(names = "--list-faults", description = "Lists all faults, and serves nothing.")
  private boolean listFaults;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language (en).")
  private Language language;

  @Override
  public Integer call() throws IOException {
    Surroundings process = surroundings();
    if (listFaults) {
      return list();
    }
    if (sources.isEmpty()) {
      throw new Misuse("what is to be served? Name the files of an export; see ijk serve --help");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Misuse("--port takes a number from 0 to 65535");
    }
    if (pageSize != null && pageSize < 1) {
      throw new Misuse("--page-size takes a number from 1");
    }
    Standard chosen = Selection.standard(standard);
    Operations operations =
        Operations.of(chosen)
            .orElseThrow(() -> new Misuse(chosen.id() + " says nothing of endpoints to serve"));
    Stall stall = stall(chosen, operations, process);
    Inputs.of(sources, process.in(), Judging.limits(chosen)).forEach(stall.taking());
    int passedOver = stall.passedOver().getAsInt();
    if (passedOver > 0) {
      tell(stall.why().apply(passedOver));
    }
    if (stall.count().getAsInt() == 0) {
      tell(new Text("there is nothing to serve", "er is niets te serveren"));
      return ExitCode.INCONCLUSIVE;
    }
    return serve(chosen, stall, process);
  }

  private Stall stall(Standard chosen, Operations operations, Surroundings process) {
    if (chosen.lom() == null) {
      if (pageSize != null) {
        throw new Misuse(
            "--page-size is for repositories of OAI-PMH; whoever asks this endpoint says pageSize");
      }
      return Stall.json(chosen, operations, plan(operations, Faults.all()), writes, this::tell);
    }
    if (writes) {
      throw new Misuse("--allow-writes: nothing can be written to a repository of OAI-PMH");
    }
    int longest = pageSize == null ? USUAL_PAGE_SIZE : pageSize;
    return Stall.repository(
        chosen, plan(operations, OaiFaults.all()), longest, process.clock(), this::tell);
  }

  private int list() {
    PrintWriter out = spec.commandLine().getOut();
    FaultKinds<?> kinds =
        Selection.standard(standard).lom() == null ? Faults.all() : OaiFaults.all();
    kinds.all().forEach((name, kind) -> out.printf("%-24s %s%n", name, kind.what().in(language)));
    out.flush();
    return ExitCode.PASS;
  }

  private <F> FaultPlan<F> plan(Operations operations, FaultKinds<F> kinds) {
    Path file = faults;
    if (file == null) {
      return FaultPlan.none();
    }
    try {
      return FaultPlan.read(file.toString(), Files.readString(file), operations, kinds);
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no file " + file);
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the faults cannot be used: " + e.getMessage());
    }
  }

  private int serve(Standard chosen, Stall stall, Surroundings process) throws IOException {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (HttpEndpoint endpoint = HttpEndpoint.of(stall.opened().get(), host, port)) {
      process.onInterrupt().accept(interrupted::countDown);
      if (!InetAddress.getByName(host).isLoopbackAddress()) {
        tell(
            new Text(
                "others can reach this endpoint, and it asks nobody who they are",
                "anderen kunnen bij dit endpoint, en het vraagt niemand wie hij is"));
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          ServeWords.serving(stall.count().getAsInt(), chosen.id(), endpoint.url()).in(language));
      out.flush();
      interrupted.await();
      return ExitCode.PASS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.PASS;
    }
  }

  private void tell(Text words) {
    spec.commandLine().getErr().println("ijk: " + words.in(language));
    spec.commandLine().getErr().flush();
  }
}
