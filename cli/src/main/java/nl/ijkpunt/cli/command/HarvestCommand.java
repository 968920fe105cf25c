package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.ijkpunt.cli.harvest.Console;
import nl.ijkpunt.cli.harvest.Courier;
import nl.ijkpunt.cli.harvest.Harvest;
import nl.ijkpunt.cli.harvest.HarvestState;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.Manners;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.cli.harvest.Notices;
import nl.ijkpunt.cli.harvest.OaiRequest;
import nl.ijkpunt.cli.harvest.PageSink;
import nl.ijkpunt.cli.harvest.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Harvests the records of a repository over OAI-PMH. */
@AutoService(CliCommand.class)
@Command(
    name = "harvest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Harvests the records of a repository over OAI-PMH, so that they can be checked.",
    footer = {
      "",
      "Ends with 0 when all of it was harvested, with 3 when there was nothing or not all of it:"
          + " the same command then goes on from there.",
      "",
      "Examples:",
      "  ijk harvest https://repository.example.org/oai --sets",
      "  ijk harvest https://repository.example.org/oai --set physics -o harvest",
      "  ijk harvest https://repository.example.org/oai -o - | ijk validate -"
    })
public final class HarvestCommand extends EnteredCommand {
  private final Supplier<Network> network;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "The address of the repository: its base URL.")
  private String url;

  @Mixin private HarvestOutput output;

  @Mixin private HarvestOptions options;

  @Mixin private LanguageOption lang;

  /** A command that goes to the real network. */
  public HarvestCommand() {
    this(Network::open);
  }

  /** A command that goes to a network which is opened when it is needed. */
  public HarvestCommand(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings around = surroundings();
    Console console = new Console(spec.commandLine().getErr(), lang.language(), around.terminal());
    try {
      return harvest(console, around);
    } catch (HarvestTrouble trouble) {
      console.tell(trouble.words());
      boolean misuse = trouble.kind() == HarvestTrouble.Kind.MISUSE;
      return misuse ? ExitCode.USAGE : ExitCode.INCONCLUSIVE;
    }
  }

  private int harvest(Console console, Surroundings around) throws HarvestTrouble, IOException {
    options.check();
    output.check(options.verb());
    OaiRequest request = new OaiRequest(Repository.of(url), options.verb(), options.arguments());
    Manners manners = options.manners(around.version());
    if (manners.credentials().isPresent() && request.repository().getScheme().equals("http")) {
      console.tell(Notices.plainCredentials());
    }
    HarvestState start = output.start(request);
    if (start.isUnderWay()) {
      console.tell(Notices.resumed(start.pages()));
    }
    Courier courier = new Courier(network.get(), manners, around.clock(), console::tell);
    return run(new Harvest(start, courier, console::tell, console::show), console, around);
  }

  private int run(Harvest harvest, Console console, Surroundings around) throws IOException {
    AtomicBoolean interrupted = interruption(around);
    PrintWriter out = spec.commandLine().getOut();
    try (PageSink sink = output.sink(options.verb(), out, lang.language())) {
      harvest.settle(options.window());
      harvest.run(sink);
    } catch (HarvestTrouble | IOException | InterruptedException e) {
      return broken(e, harvest.state(), console, interrupted);
    }
    console.wipe();
    if (output.isNamed()) {
      console.tell(Notices.done(harvest.state(), output.where()));
    }
    return ExitCode.PASS;
  }

  /** Whether the user has interrupted; what waits or reads then stops. */
  private static AtomicBoolean interruption(Surroundings around) {
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread here = Thread.currentThread();
    around
        .onInterrupt()
        .accept(
            () -> {
              interrupted.set(true);
              here.interrupt();
            });
    return interrupted;
  }

  /** Says what was the matter, and what there is to go on with. */
  private int broken(Exception e, HarvestState state, Console console, AtomicBoolean interrupted)
      throws IOException {
    boolean more = true;
    boolean misuse = false;
    if (interrupted.get() || e instanceof InterruptedException) {
      console.tell(Notices.interrupted());
    } else if (e instanceof HarvestTrouble trouble) {
      console.tell(trouble.words());
      more = trouble.kind() != HarvestTrouble.Kind.FINAL;
      misuse = trouble.kind() == HarvestTrouble.Kind.MISUSE;
    } else {
      throw (IOException) e;
    }
    if (output.isFolder() && state.pages() > 0) {
      console.tell(Notices.kept(state.pages(), output.where(), more));
    }
    return misuse ? ExitCode.USAGE : ExitCode.INCONCLUSIVE;
  }
}
