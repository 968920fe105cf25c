package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.catalogue.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule asks, why, who asks it and how to mend data; or what a profile asks. */
@AutoService(CliCommand.class)
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says what a rule asks, why, who asks it and how to mend data that breaks it;"
            + " or what a profile asks.")
public final class ExplainCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE|[profile/]NAME",
      description = "The id of a rule, as findings name it; or the name of a profile.")
  private String id;

  @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "EN")
  private Language language;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Catalogue catalogue = Catalogue.load();
    Optional<Rule> found = catalogue.find(id);
    if (found.isEmpty()) {
      profile(catalogue, out);
      return ExitCode.PASS;
    }
    Rule rule = found.get();
    RulePage page = Catalogue.page(rule);
    out.printf("%s (%s)%n%n", rule.id(), rule.severity().word());
    out.printf("%s.%n%n%s%n%n", rule.words().title().in(language), page.why(language));
    out.printf(
        "%s: %s%n", language == Language.NL ? "Oplossing" : "Fix", rule.words().fix().in(language));
    String asked = language == Language.NL ? "Gevraagd door" : "Asked by";
    out.printf("%s: %s%n  %s%n", asked, rule.requirement().clause(), rule.requirement().link());
    for (RulePage.Example example : page.examples()) {
      out.printf("%n--- %s%n%n%s", example.title(), example.data().indent(2));
      example.findings().forEach(finding -> out.printf("  => %s%n", finding));
      if (example.findings().isEmpty()) {
        out.printf("  => %s%n", language == Language.NL ? "goed" : "good");
      }
    }
    out.flush();
    return ExitCode.PASS;
  }

  private void profile(Catalogue catalogue, PrintWriter out) {
    Standard standard = Selection.standard(Selection.USUAL);
    if (!ProfileExplained.isAsked(id, standard)) {
      throw unknown(catalogue, standard);
    }
    new ProfileExplained(standard, language, out).explain(id);
    out.flush();
  }

  private Misuse unknown(Catalogue catalogue, Standard standard) {
    List<String> known = new ArrayList<>(standard.profiles().keySet());
    catalogue.all().forEach(rule -> known.add(rule.id()));
    String meant = Nearest.to(id, known).map(n -> "; did you mean " + n + "?").orElse("");
    return new Misuse(
        "there is no rule or profile called '%s'%s see ijk rules and ijk profiles list"
            .formatted(id, meant.isEmpty() ? ";" : meant));
  }
}
