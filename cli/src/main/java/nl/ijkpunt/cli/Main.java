package nl.ijkpunt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import nl.ijkpunt.cli.command.CliCommand;
import nl.ijkpunt.cli.command.ExitCode;
import nl.ijkpunt.cli.command.Misuse;
import nl.ijkpunt.cli.command.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks, converts and conformance-tests education data. */
@Command(
    name = "ijk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Checks education data against the standards it should conform to.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the data conforms",
      "1:the data does not conform",
      "2:wrong usage",
      "3:could not decide: unreadable input, nothing to check, interrupted"
    })
public final class Main implements Runnable {
  /** Commands that speak of all the others. */
  private static final Set<String> NEED_ALL = Set.of("completioncommand", "mancommand");

  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    StandardInput stdin = new StandardInput();
    Interruption interruption = new Interruption(stdin);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    interruption.watch();
    int code = run(stdin, out, err, interruption, args);
    if (out.checkError()) {
      err.println("ijk: not everything could be written to standard output");
      code = ExitCode.INCONCLUSIVE;
    }
    err.flush();
    interruption.finished(code);
    System.exit(code);
  }

  /** Runs one command on the given streams: what tests call. */
  static int run(
      InputStream in, PrintWriter out, PrintWriter err, Interruption interruption, String... args) {
    Surroundings surroundings =
        new Surroundings(
            in,
            Clock.systemUTC(),
            Version.text(),
            Boolean.getBoolean("ijk.terminal"),
            interruption::add);
    CommandLine cli = new CommandLine(new Main());
    for (CliCommand command : commands(args)) {
      command.enter(surroundings);
      cli.addSubcommand(command);
    }
    cli.setExecutionExceptionHandler(Main::explain)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err);
    try {
      return cli.execute(args);
    } catch (StackOverflowError e) {
      return tell(err, "something refers to itself or lies too deep to follow; no report");
    } catch (OutOfMemoryError e) {
      return tell(err, "memory ran out; IJK_OPTS=-Xmx8g gives more, or give fewer sources at once");
    }
  }

  private static int tell(PrintWriter err, String what) {
    err.println("ijk: " + what);
    err.flush();
    return ExitCode.INCONCLUSIVE;
  }

  /** The command that is asked for, which saves looking at all the others; else all of them. */
  private static List<CliCommand> commands(String... args) {
    ServiceLoader<CliCommand> all = ServiceLoader.load(CliCommand.class);
    String asked = args.length == 0 ? "" : args[0].replace("-", "") + "command";
    List<CliCommand> named =
        all.stream()
            .filter(provider -> provider.type().getSimpleName().toLowerCase(ROOT).equals(asked))
            .map(ServiceLoader.Provider::get)
            .toList();
    boolean needsAll = named.isEmpty() || NEED_ALL.contains(asked);
    return needsAll ? all.stream().map(ServiceLoader.Provider::get).toList() : named;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? See ijk --help");
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), false);
  }

  private static int explain(Exception e, CommandLine cli, CommandLine.ParseResult parsed) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int code = tell(cli.getErr(), what);
    return e instanceof Misuse ? ExitCode.USAGE : code;
  }
}
