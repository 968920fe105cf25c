package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.ijkpunt.cli.harvest.Console;
import nl.ijkpunt.cli.harvest.Courier;
import nl.ijkpunt.cli.harvest.Harvest;
import nl.ijkpunt.cli.harvest.HarvestState;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.JoinedPages;
import nl.ijkpunt.cli.harvest.Listing;
import nl.ijkpunt.cli.harvest.Manners;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.cli.harvest.Notices;
import nl.ijkpunt.cli.harvest.OaiRequest;
import nl.ijkpunt.cli.harvest.PageFolder;
import nl.ijkpunt.cli.harvest.PageSink;
import nl.ijkpunt.cli.harvest.Repository;
import nl.ijkpunt.cli.harvest.Verb;
import nl.ijkpunt.standards.finding.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Harvests the records of a repository over OAI-PMH. */
@AutoService(CliCommand.class)
@Command(
    name = "harvest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Harvests the records of a repository over OAI-PMH, so that they can be checked. Goes to"
            + " the given address and nowhere else.",
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
public final class HarvestCommand implements CliCommand {
  private final Supplier<Network> network;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "The address of the repository: its base URL.")
  private String url;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR|FILE|-",
      description =
          "Where to: a folder keeps every answer as it came; a file that ends in .xml, and - for"
              + " standard output, get one document with all of them.")
  private @Nullable String output;

  @Option(
      names = "--resume",
      description = "Goes on with the harvest in the folder, which must be there.")
  private boolean resume;

  @Mixin private HarvestOptions options;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language (en).")
  private Language language;

  private @Nullable Surroundings surroundings;

  /** A command that goes to the real network. */
  public HarvestCommand() {
    this(Network::open);
  }

  /** A command that goes to a network which is opened when it is needed. */
  public HarvestCommand(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public void enter(Surroundings entered) {
    this.surroundings = entered;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    checkOutput();
    Surroundings around = Objects.requireNonNull(surroundings);
    PrintWriter err = spec.commandLine().getErr();
    Console console = new Console(err, language, around.terminal());
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread here = Thread.currentThread();
    around
        .onInterrupt()
        .accept(
            () -> {
              interrupted.set(true);
              here.interrupt();
            });
    try {
      OaiRequest request = new OaiRequest(Repository.of(url), options.verb(), options.arguments());
      return harvest(request, console, around, interrupted);
    } catch (HarvestTrouble trouble) {
      console.tell(trouble.words());
      boolean misuse = trouble.kind() == HarvestTrouble.Kind.MISUSE;
      return misuse ? ExitCode.USAGE : ExitCode.INCONCLUSIVE;
    }
  }

  private void checkOutput() {
    if (output == null && options.verb() == Verb.LIST_RECORDS) {
      throw new Misuse("where to? -o DIR keeps the answers in a folder; see ijk harvest --help");
    }
    if (output != null && output.isBlank()) {
      throw new Misuse("the name after -o is empty; is a variable in the command not set?");
    }
    if (resume && !isFolder()) {
      throw new Misuse("--resume is for a harvest in a folder: -o DIR");
    }
  }

  private boolean isFolder() {
    return output != null
        && !output.equals("-")
        && (!output.endsWith(".xml") || Files.isDirectory(Path.of(output)));
  }

  private int harvest(
      OaiRequest request, Console console, Surroundings around, AtomicBoolean interrupted)
      throws HarvestTrouble, IOException {
    Manners manners = options.manners(around.version());
    if (manners.credentials().isPresent() && request.repository().getScheme().equals("http")) {
      console.tell(Notices.plainCredentials());
    }
    HarvestState start = isFolder() ? folder().open(request, resume) : HarvestState.begin(request);
    if (start.isUnderWay()) {
      console.tell(Notices.resumed(start.pages()));
    }
    Courier courier = new Courier(network.get(), manners, around.clock(), console::tell);
    Harvest harvest = new Harvest(start, courier, console::tell, console::show);
    try (PageSink sink = sink()) {
      if (!start.isUnderWay() && !start.isComplete()) {
        harvest.settle(options.window());
      }
      harvest.run(sink);
    } catch (HarvestTrouble | IOException | InterruptedException e) {
      return broken(e, harvest.state(), console, interrupted);
    }
    if (output != null) {
      String where = output.equals("-") ? "" : output;
      console.tell(Notices.done(harvest.state(), where, true));
    }
    console.wipe();
    return ExitCode.PASS;
  }

  /** Says what was the matter, and what there is to go on with. */
  private int broken(Exception e, HarvestState state, Console console, AtomicBoolean interrupted)
      throws IOException {
    boolean misuse = false;
    if (interrupted.get() || e instanceof InterruptedException) {
      console.tell(Notices.interrupted());
    } else if (e instanceof HarvestTrouble trouble) {
      console.tell(trouble.words());
      misuse = trouble.kind() == HarvestTrouble.Kind.MISUSE;
    } else {
      throw (IOException) e;
    }
    if (isFolder() && state.pages() > 0) {
      console.tell(Notices.kept(state.pages(), Objects.requireNonNull(output)));
    }
    return misuse ? ExitCode.USAGE : ExitCode.INCONCLUSIVE;
  }

  private PageFolder folder() {
    return new PageFolder(Path.of(Objects.requireNonNull(output)));
  }

  private PageSink sink() throws HarvestTrouble, IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (isFolder()) {
      return folder();
    }
    if (output != null && !output.equals("-")) {
      return JoinedPages.in(Path.of(output));
    }
    boolean whole = output != null || options.verb() == Verb.GET_RECORD;
    return whole ? JoinedPages.on(out) : Listing.on(out, language);
  }
}
