package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import nl.ijkpunt.cli.suite.CaseText;
import nl.ijkpunt.cli.suite.CoverageText;
import nl.ijkpunt.cli.suite.SuiteFolder;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.suite.CaseResult;
import nl.ijkpunt.validators.suite.Coverage;
import nl.ijkpunt.validators.suite.Strength;
import nl.ijkpunt.validators.suite.SuiteRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, checks, makes and runs conformance suites. */
@AutoService(CliCommand.class)
@Command(
    name = "suite",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | show | lint | new | pack | run | coverage | strength) ...",
    description = "Lists, checks, makes and runs conformance suites.",
    footer = {
      "",
      "Examples:",
      "  ijk suite run ooapi-5.0-data",
      "  ijk suite run ooapi-5.0-data export.zip",
      "  ijk suite new my-suite -s ooapi@5.0"
    })
public final class SuiteCommand extends EnteredCommand {
  private static final String NAMED = "The suite: its name, or the folder or zip of one.";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "list, show, lint, new, pack, run, coverage or strength? See ijk suite --help");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the suites on board.")
  int list(@Mixin LanguageOption lang) {
    Language language = lang.language();
    Catalogue catalogue = Catalogue.load();
    PrintWriter out = spec.commandLine().getOut();
    for (String id : Suites.ids()) {
      Suite suite = SuiteChoice.of(id, catalogue).suite();
      out.printf(
          "%-20s %s  %d  %s%n",
          id, suite.version(), suite.cases().size(), suite.title().in(language));
    }
    out.flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows the cases of a suite, or one of them.")
  int show(
      @Parameters(paramLabel = "SUITE", description = NAMED) String named,
      @Parameters(paramLabel = "CASE", arity = "0..1", description = "The id of one case.")
          @Nullable String wanted,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Suite suite = SuiteChoice.of(named, Catalogue.load()).suite();
    PrintWriter out = spec.commandLine().getOut();
    CaseText text = new CaseText(language);
    if (wanted == null) {
      out.printf("%s %s: %s%n", suite.id(), suite.version(), suite.title().in(language));
      out.printf("%s, profile %s%n", suite.standard(), suite.profile());
      suite.cases().forEach(one -> out.println("  " + text.line(one)));
    } else {
      out.print(text.whole(find(suite, wanted)));
    }
    out.flush();
    return ExitCode.PASS;
  }

  private static TestCase find(Suite suite, String wanted) {
    return suite.cases().stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    "there is no case '%s' in %s; ijk suite show %s lists them"
                        .formatted(wanted, suite.id(), suite.id())));
  }

  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = "Says what is wrong with a suite, without running it.")
  int lint(@Parameters(paramLabel = "SUITE", description = NAMED) String named) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Suite suite = SuiteChoice.of(named, Catalogue.load()).suite();
      out.printf(
          "%s %s: %d cases, nothing wrong%n", suite.id(), suite.version(), suite.cases().size());
      return ExitCode.PASS;
    } catch (Misuse e) {
      out.println(e.getMessage());
      return ExitCode.FAIL;
    } finally {
      out.flush();
    }
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Makes a folder with a suite to begin with.")
  int begin(
      @Parameters(paramLabel = "FOLDER", description = "The folder, which must not be there.")
          Path folder,
      @Option(
              names = {"-s", "--standard"},
              required = true,
              paramLabel = "STANDARD",
              description = "What it is about, as name@version.")
          String standard)
      throws IOException {
    SuiteFolder.begin(folder, Selection.standard(standard));
    spec.commandLine().getOut().println(folder);
    spec.commandLine().getOut().flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "pack",
      mixinStandardHelpOptions = true,
      description = "Packs the folder of a suite, when nothing is wrong with it.")
  int pack(
      @Parameters(paramLabel = "FOLDER", description = "The folder of a suite.") Path folder,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "SUITE.zip",
              description = "Where to.")
          Path output)
      throws IOException {
    SuiteChoice.of(folder.toAbsolutePath().toString(), Catalogue.load());
    SuiteFolder.pack(folder, output);
    return ExitCode.PASS;
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = {
        "Without DATA: whether ijk decides every case as the suite says. With DATA: whether the data"
            + " meets each requirement of the suite."
      })
  int run(
      @Parameters(index = "0", paramLabel = "SUITE", description = NAMED) String named,
      @Parameters(
              index = "1..*",
              paramLabel = "DATA",
              description = "Data to hold against the suite.")
          @Nullable List<String> data,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    Catalogue catalogue = Catalogue.load();
    SuiteChoice choice = SuiteChoice.of(named, catalogue);
    PrintWriter out = spec.commandLine().getOut();
    int code =
        data == null || data.isEmpty()
            ? runCases(choice, catalogue, new CaseText(language), out)
            : judge(named, data, catalogue, language, out);
    out.flush();
    return code;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      description =
          "Lists each requirement of the suite's standard with the rules that decide it, whether a"
              + " case tests it, and how many do.")
  int coverage(
      @Parameters(paramLabel = "SUITE", description = NAMED) String named,
      @Option(
              names = "--format",
              paramLabel = "text|json|markdown",
              defaultValue = "text",
              description = "The form (text).")
          String format,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Suite suite = SuiteChoice.of(named, Catalogue.load()).suite();
    Register register =
        Register.find(suite.standard())
            .orElseThrow(() -> new Misuse("there is no register of " + suite.standard()));
    Coverage coverage = Coverage.of(register, suite);
    CoverageText text = new CoverageText(language);
    spec.commandLine()
        .getOut()
        .print(
            switch (format) {
              case "text" -> text.text(coverage);
              case "json" -> text.json(coverage);
              case "markdown" -> text.markdown(coverage);
              default -> throw new Misuse("--format takes text, json or markdown");
            });
    spec.commandLine().getOut().flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "strength",
      mixinStandardHelpOptions = true,
      description =
          "Says which faulty tools the cases of a suite would not catch: tools that lack a rule of"
              + " its profile, or find it broken everywhere.")
  int strength(
      @Parameters(paramLabel = "SUITE", description = NAMED) String named,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Catalogue catalogue = Catalogue.load();
    SuiteChoice choice = SuiteChoice.of(named, catalogue);
    List<String> rules =
        Selection.grading(
                catalogue,
                choice.standard(),
                Selection.profile(choice.standard(), choice.suite().profile()))
            .rules()
            .values()
            .stream()
            .filter(rule -> rule.needs() == Needs.RECORDS)
            .map(Rule::id)
            .toList();
    Strength strength = Strength.of(rules, results(choice, catalogue));
    spec.commandLine().getOut().print(new CoverageText(language).text(strength));
    spec.commandLine().getOut().flush();
    return ExitCode.PASS;
  }

  private List<CaseResult> results(SuiteChoice choice, Catalogue catalogue) {
    Surroundings process = surroundings();
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    LocalDate today = BaselineOptions.today(process);
    return new SuiteRun(choice.suite(), choice.standard(), catalogue, checks, today).results();
  }

  private int runCases(SuiteChoice choice, Catalogue catalogue, CaseText text, PrintWriter out) {
    List<CaseResult> results = results(choice, catalogue);
    out.print(text.results(choice.suite(), results));
    if (results.isEmpty()) {
      return ExitCode.INCONCLUSIVE;
    }
    boolean failed = results.stream().anyMatch(result -> result.outcome() == Outcome.FAILED);
    return failed ? ExitCode.FAIL : ExitCode.PASS;
  }

  private int judge(
      String named, List<String> data, Catalogue catalogue, Language language, PrintWriter out)
      throws IOException {
    Surroundings process = surroundings();
    Report report =
        new CertifiedRun(ChosenSuite.of(named, catalogue), catalogue, process)
            .over(data, null, language, spec.commandLine());
    out.print(new CaseText(language).requirements(report));
    return ExitCode.of(report.verdict());
  }
}
