package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.catalogue.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says what a rule or a profile asks, why, who asks it and how to mend data; or what codes mean.
 */
@AutoService(CliCommand.class)
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says what a rule asks, why, who asks it and how to mend data that breaks it;"
            + " or what a profile asks, or what a code means.",
    footer = {
      "",
      "Examples:",
      "  ijk explain ooapi-offering-ends-after-start",
      "  ijk explain rio",
      "  ijk explain codes",
      "  ijk explain codes/isced-f",
      "  ijk explain codes/isced-f/0613"
    })
public final class ExplainCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE|[profile/]NAME|codes[/LIST[/CODE]]",
      description =
          "The id of a rule, as findings name it; or a profile; or a code, a code list, or all"
              + " code lists.")
  private String id;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description =
          "Whose profiles and code lists, as name@version, or the folder of one of your own"
              + " (${DEFAULT-VALUE}).")
  private String standard;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (CodesExplained.isAsked(id)) {
      new CodesExplained(Selection.standard(standard).codes(), lang.language(), out).explain(id);
    } else {
      ruleOrProfile(out);
    }
    out.flush();
    return ExitCode.PASS;
  }

  private void ruleOrProfile(PrintWriter out) {
    Catalogue catalogue = Catalogue.load();
    Optional<Rule> rule = catalogue.find(id);
    if (rule.isPresent()) {
      rule(rule.get(), out);
      return;
    }
    Optional<Rule> own = own();
    if (own.isPresent()) {
      rule(own.get(), out);
      return;
    }
    Standard meant = Selection.standard(standard);
    if (!ProfileExplained.isAsked(id, meant)) {
      throw unknown(catalogue, meant);
    }
    new ProfileExplained(meant, lang.language(), out).explain(id);
  }

  /** The rule with that id of a standard that is not on board. */
  private Optional<Rule> own() {
    List<String> others = new ArrayList<>(Selection.ids());
    others.removeAll(Standards.ids());
    others.add(standard);
    return others.stream()
        .flatMap(named -> Selection.standard(named).rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst();
  }

  private void rule(Rule rule, PrintWriter out) {
    RulePage page = Catalogue.page(rule);
    out.printf("%s (%s)%n%n", rule.id(), rule.severity().word());
    out.printf("%s.%n%n", rule.words().title().in(lang.language()));
    if (!page.why().isEmpty()) {
      out.printf("%s%n%n", page.why(lang.language()));
    }
    if (rule.needs() == Needs.EXCHANGE) {
      out.printf(
          "%s%n%n",
          lang.language() == Language.NL
              ? "Vraagt een draaiend endpoint: bij bestanden wordt de regel niet uitgevoerd."
              : "Needs a live endpoint: the rule is not run over files.");
    }
    if (rule.needs() == Needs.DOCUMENT) {
      out.printf(
          "%s%n%n",
          lang.language() == Language.NL
              ? "Over een specificatie, niet over gegevens: ijk standards import vindt het."
              : "About a specification and not about data: ijk standards import finds it.");
    }
    out.printf(
        "%s: %s%n",
        lang.language() == Language.NL ? "Oplossing" : "Fix",
        rule.words().fix().in(lang.language()));
    String asked = lang.language() == Language.NL ? "Gevraagd door" : "Asked by";
    out.printf("%s: %s%n", asked, rule.requirement().clause());
    if (!rule.requirement().link().isEmpty()) {
      out.printf("  %s%n", rule.requirement().link());
    }
    for (RulePage.Example example : page.examples()) {
      out.printf("%n--- %s%n%n%s", example.title(), example.data().indent(2));
      example.findings().forEach(finding -> out.printf("  => %s%n", finding));
      if (example.findings().isEmpty()) {
        out.printf("  => %s%n", lang.language() == Language.NL ? "goed" : "good");
      }
    }
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
