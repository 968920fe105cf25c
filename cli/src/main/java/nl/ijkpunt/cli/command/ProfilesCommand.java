package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.validators.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the profiles of a standard, or shows what is in one. */
@AutoService(CliCommand.class)
@Command(
    name = "profiles",
    aliases = "profile",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel =
        "(list | show | lint | classify | table | compat | import | generate)",
    subcommands = {
      ProfileLinting.class,
      ProfileClassify.class,
      ProfileTable.class,
      ProfileCompat.class,
      ProfileImport.class,
      ProfileGenerate.class
    },
    description =
        "Lists the profiles of a standard, shows what is in one, and says what it does to its base.")
public final class ProfilesCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "list, show, lint, classify, table, compat, import or generate? See ijk profiles --help");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the profiles of a standard.")
  int list(
      @Option(
              names = {"-s", "--standard"},
              paramLabel = "STANDARD",
              defaultValue = Selection.USUAL,
              description = "As name@version, or a folder (${DEFAULT-VALUE}).")
          String named,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Standard standard = Selection.standard(named);
    PrintWriter out = spec.commandLine().getOut();
    Catalogue catalogue = Catalogue.load();
    for (Profile profile : standard.profiles().values()) {
      out.printf(
          "%-14s %4d %s  %s%n",
          profile.name(),
          Selection.grading(catalogue, standard, profile).rules().size(),
          language == Language.NL ? "regels" : "rules",
          profile.title().in(language));
    }
    out.flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows which rules a profile picks, and what it asks beyond the standard.")
  int show(
      @Parameters(paramLabel = "NAME|FILE", description = "A profile's name, or the file of one.")
          String profile,
      @Option(
              names = {"-s", "--standard"},
              paramLabel = "STANDARD",
              defaultValue = Selection.USUAL,
              description = "As name@version, or a folder (${DEFAULT-VALUE}).")
          String named,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    PrintWriter out = spec.commandLine().getOut();
    new ProfileExplained(Selection.standard(named), language, out).explain(profile);
    out.flush();
    return ExitCode.PASS;
  }
}
