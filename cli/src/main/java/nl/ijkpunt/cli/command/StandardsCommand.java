package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.record.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the standards on board, or shows what is in one. */
@AutoService(CliCommand.class)
@Command(
    name = "standards",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | show STANDARD | import SOURCE | diff A B)",
    subcommands = {StandardsImport.class, StandardsDiff.class},
    description =
        "Lists the standards on board and those you imported, shows what is in one, makes one of a"
            + " specification file, and compares two.")
public final class StandardsCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "list, show, import or diff? See ijk standards --help");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the standards on board and those you imported.")
  int list(@Option(names = "--lang", paramLabel = "nl|en", defaultValue = "EN") Language language) {
    PrintWriter out = spec.commandLine().getOut();
    for (String id : Standards.ids()) {
      Standards.find(id)
          .ifPresent(s -> out.printf("%-14s %s (%s)%n", id, s.title().in(language), s.status()));
    }
    StandardsShelf shelf = StandardsShelf.usual();
    for (String id : shelf.ids()) {
      Standard standard = Selection.standard(id);
      out.printf("%-14s %s (%s)%n", id, standard.title().in(language), standard.status());
    }
    out.flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows the record types, schemas and profiles of a standard.")
  int show(
      @Parameters(paramLabel = "STANDARD", description = "As name@version, or a folder.")
          String named,
      @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "EN") Language language) {
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
    out.printf(
        "%n%d schemas: %s%n",
        standard.schemas().size(), String.join(", ", standard.schemas().keySet()));
    out.flush();
    return ExitCode.PASS;
  }
}
