package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.record.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the standards on board, or shows what is in one. */
@AutoService(CliCommand.class)
@Command(
    name = "standards",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      StandardsImport.class,
      StandardsDiff.class,
      StandardsAdd.class,
      StandardsRemove.class,
      StandardsVerify.class,
      StandardsBundle.class
    },
    description =
        "Lists the standards on board, in the packages of this folder and those you imported, shows"
            + " what is in one, makes one of a specification file, compares two, and adds"
            + " packages.")
public final class StandardsCommand extends EnteredCommand {
  private final Supplier<Network> network;

  @Spec private CommandSpec spec;

  /** A command that goes to the real network, where a package is only there. */
  public StandardsCommand() {
    this.network = Network::open;
  }

  Network network() {
    return network.get();
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which? See ijk standards --help");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "Lists the standards on board, those in packages of this folder, and those you imported.")
  int list(@Mixin LanguageOption lang) {
    Language language = lang.language();
    PrintWriter out = spec.commandLine().getOut();
    List<String> unusable = new ArrayList<>();
    for (String id : Selection.ids()) {
      try {
        Standard standard = Selection.standard(id);
        String title = standard.title().in(language);
        out.printf("%-14s %s (%s)%n", id, title, standard.status());
      } catch (Misuse e) {
        unusable.add(String.valueOf(e.getMessage()));
        out.printf("%-14s %s%n", id, language == Language.NL ? "onbruikbaar" : "cannot be used");
      }
    }
    out.flush();
    unusable.forEach(why -> spec.commandLine().getErr().println("ijk: " + why));
    return unusable.isEmpty() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private static List<String> schemas(Standard standard) {
    List<String> schemas = new ArrayList<>(standard.schemas().keySet());
    if (standard.xml() != null) {
      schemas.addAll(standard.xml().files().keySet());
    }
    return schemas;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows the record types, schemas and profiles of a standard.")
  int show(
      @Parameters(paramLabel = "STANDARD", description = "As name@version, or a folder.")
          String named,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Standard standard = Selection.standard(named);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s  %s%n", standard.id(), standard.title().in(language));
    out.printf("%s; %s; %s%n", standard.maintainer(), standard.status(), standard.home());
    out.printf("sha256 %s%n%nprofiles:%n", standard.hash());
    standard
        .profiles()
        .forEach((name, p) -> out.printf("  %-14s %s%n", name, p.title().in(language)));
    out.printf("%nrecord types:%n");
    for (RecordType type : standard.types().all()) {
      out.printf("  %-30s schema %s%n", type.name(), type.schema());
    }
    List<String> schemas = schemas(standard);
    out.printf("%n%d schemas: %s%n", schemas.size(), String.join(", ", schemas));
    if (!standard.rules().isEmpty()) {
      out.printf("%n%d rules of its own:%n", standard.rules().size());
      standard
          .rules()
          .forEach(
              rule -> out.printf("  %-30s %s%n", rule.id(), rule.words().title().in(language)));
    }
    out.flush();
    return ExitCode.PASS;
  }
}
