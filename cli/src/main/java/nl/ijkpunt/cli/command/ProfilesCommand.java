package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.ijkpunt.cli.craft.ProfileSheets;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.compare.Classification;
import nl.ijkpunt.validators.compare.ProfileLint;
import nl.ijkpunt.validators.compare.Remark;
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

  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description =
          "Looks whether a profile states what a published profile must, and keeps to the"
              + " principles that can be checked.",
      footer = {"", "Ends with 1 when something is missing that must be there."})
  int lint(@Mixin ProfileSides sides, @Mixin SheetOptions sheet) throws IOException {
    sheet.require();
    Profile profile = sides.profile().profile();
    List<Remark> remarks =
        new ProfileLint(
                profile, sides.profile().standard().id(), sides.classified().classification())
            .remarks();
    sheet.write(ProfileSheets.lint(profile.name(), remarks), spec.commandLine());
    return code(remarks.stream().noneMatch(remark -> remark.severity() == Severity.ERROR));
  }

  @Command(
      name = "classify",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description =
          "Says of each thing that a profile changes whether it is restrictive, extensive or"
              + " incompatible, and which of the five types the profile is.",
      footer = {"", "Ends with 1 when it is incompatible."})
  int classify(@Mixin ProfileSides sides, @Mixin SheetOptions sheet) throws IOException {
    sheet.require();
    Classification classification = sides.classified().classification();
    String base = sides.base().profile().name();
    sheet.write(
        ProfileSheets.classification(sides.profile().profile().name(), base, classification),
        spec.commandLine());
    return code(classification.type() != Classification.Type.INCOMPATIBLE);
  }

  private static int code(boolean right) {
    return right ? ExitCode.PASS : ExitCode.FAIL;
  }
}
