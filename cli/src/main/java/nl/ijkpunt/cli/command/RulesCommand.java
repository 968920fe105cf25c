package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@AutoService(CliCommand.class)
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the rules; ijk explain RULE tells more of one.")
public final class RulesCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description =
          "The standard whose profiles are meant, as name@version, or a folder"
              + " (${DEFAULT-VALUE}).")
  private String standard;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "Lists the rules that this profile picks, as heavy as it has them.")
  private @Nullable String profile;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, md or json (${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<ListedRule> rules = rules();
    switch (format) {
      case TEXT -> text(rules, out);
      case MD, MARKDOWN -> new RulesMarkdown(lang.language(), out).write(rules);
      case JSON -> RulesJson.write(rules, out);
    }
    out.flush();
    return ExitCode.PASS;
  }

  private List<ListedRule> rules() {
    Standard meant = Selection.standard(standard);
    String asked = profile;
    if (asked == null) {
      return listed(meant, Catalogue.load().with(meant).all().stream().toList());
    }
    Profile picking = Selection.profile(meant, asked);
    return listed(
        meant, List.copyOf(Selection.grading(Catalogue.load(), meant, picking).rules().values()));
  }

  private static List<ListedRule> listed(Standard standard, List<Rule> rules) {
    List<ListedRule> listed = new ArrayList<>();
    for (Rule rule : rules) {
      boolean holds = RunPlan.Grading.holds(rule, standard);
      List<String> picking =
          standard.profiles().values().stream()
              .filter(profile -> holds && profile.picks(rule.id()))
              .map(Profile::name)
              .toList();
      listed.add(new ListedRule(rule, picking));
    }
    return listed;
  }

  private void text(List<ListedRule> rules, PrintWriter out) {
    for (ListedRule listed : rules) {
      Rule rule = listed.rule();
      String title = title(rule, lang.language());
      out.print("%-44s %-8s %s\n".formatted(rule.id(), rule.severity().word(), title));
    }
  }

  /** What a rule states, and that it takes more than a file to decide it, where it does. */
  static String title(Rule rule, Language language) {
    String title = rule.words().title().in(language);
    String more =
        switch (rule.needs()) {
          case RECORDS -> "";
          case EXCHANGE -> in(language, "needs a live endpoint", "vraagt een draaiend endpoint");
          case GIVEN -> in(language, "with --xsd or --schematron", "met --xsd of --schematron");
          case DOCUMENT -> in(language, "of a specification", "van een specificatie");
        };
    return more.isEmpty() ? title : "%s (%s)".formatted(title, more);
  }

  private static String in(Language language, String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }

  /** A rule, and the profiles of the standard that pick it. */
  record ListedRule(Rule rule, List<String> profiles) {}

  /** How the rules are listed. */
  enum Format {
    TEXT,
    MARKDOWN,
    MD,
    JSON
  }
}
