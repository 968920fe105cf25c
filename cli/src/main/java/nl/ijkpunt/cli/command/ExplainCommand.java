package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
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

/** Says what a rule asks, why, who asks it and how to mend data; or what a code means. */
@AutoService(CliCommand.class)
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says what a rule asks, why, who asks it and how to mend data that breaks it;"
            + " or what a code means.",
    footer = {
      "",
      "Examples:",
      "  ijk explain ooapi-offering-ends-after-start",
      "  ijk explain codes",
      "  ijk explain codes/isced-f",
      "  ijk explain codes/isced-f/0613"
    })
public final class ExplainCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE|codes[/LIST[/CODE]]",
      description =
          "The id of a rule, as findings name it; or a code, a code list, or all code lists.")
  private String id;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description =
          "Whose code lists, as name@version, or the folder of one of your own (${DEFAULT-VALUE}).")
  private String standard;

  @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "EN")
  private Language language;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (CodesExplained.isAsked(id)) {
      new CodesExplained(Selection.standard(standard).codes(), language, out).explain(id);
    } else {
      rule(out);
    }
    out.flush();
    return ExitCode.PASS;
  }

  private void rule(PrintWriter out) {
    Catalogue catalogue = Catalogue.load();
    Rule rule = catalogue.find(id).orElseThrow(() -> unknown(catalogue));
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
  }

  private Misuse unknown(Catalogue catalogue) {
    String meant =
        Nearest.to(id, catalogue.all().stream().map(Rule::id).toList())
            .map(n -> "; did you mean " + n + "?")
            .orElse("");
    return new Misuse(
        "there is no rule called '%s'%s ijk rules lists them"
            .formatted(id, meant.isEmpty() ? ";" : meant));
  }
}
