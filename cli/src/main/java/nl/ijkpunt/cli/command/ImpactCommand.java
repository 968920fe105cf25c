package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.cli.convert.Outcome;
import nl.ijkpunt.cli.impact.ImpactPlan;
import nl.ijkpunt.cli.impact.ImpactWriter;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Mappers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what moving data to another standard version asks, as a plan. */
@AutoService(CliCommand.class)
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Converts data on trial, and says as a plan what to decide, supply, mend and accept before"
            + " it can move.",
    footer = {
      "",
      "Ends with 1 when something is to be decided, supplied or mended.",
      "",
      "Examples:",
      "  ijk impact --from ooapi@5.0 --to ooapi@6.0 export/",
      "  ijk impact --from ooapi@5.0 --to ooapi@6.0 export.zip -o plan.html --lang nl"
    })
public final class ImpactCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "Files, folders, archives (.zip, .tar.gz, .gz), patterns, or - for standard input.")
  private List<String> sources;

  @Option(names = "--from", paramLabel = "FORM", description = "What records are.")
  private @Nullable String from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "What they are to become.")
  private String to;

  @Mixin private ChoiceOptions choices = new ChoiceOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      defaultValue = "-",
      description =
          "Where to: a file that ends with .txt, .md, .json or .html; or - (standard output, text).")
  private String output;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Which profile of the target's standard the result is checked against.")
  private @Nullable String profile;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() throws IOException {
    String ending = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!output.equals("-") && !Set.of("txt", "md", "json", "html").contains(ending)) {
      throw new Misuse(
          "-o takes a file that ends with .txt, .md, .json or .html; not '%s'".formatted(output));
    }
    PrintWriter err = spec.commandLine().getErr();
    ConversionSources read = ConversionSources.of(sources, surroundings().in());
    ConversionWay way =
        ConversionWay.of(
            from,
            to,
            Mappers.onBoard(),
            versions -> read.versionAmong(versions, lang.language(), err));
    Set<Choices.Needed> undecided = EnumSet.noneOf(Choices.Needed.class);
    undecided.addAll(way.needs());
    Choices chosen = choices.assumed(undecided);
    ConversionPlan plan = way.plan(chosen);
    Outcome outcome = trial(plan, read);
    if (outcome.isEmpty()) {
      outcome.tell(to, true, lang.language(), err);
      return ExitCode.INCONCLUSIVE;
    }
    ImpactPlan impact =
        ImpactPlan.of(
            new ImpactPlan.Trial(
                way.from() == null ? "" : way.from().toString(), way.to().toString()),
            undecided,
            outcome);
    write(new ImpactWriter(impact, lang.language()), ending);
    outcome.tellUnread(lang.language(), err);
    if (outcome.isIncomplete()) {
      return ExitCode.INCONCLUSIVE;
    }
    return impact.hasWork() ? ExitCode.FAIL : ExitCode.PASS;
  }

  private Outcome trial(ConversionPlan plan, ConversionSources read) throws IOException {
    ConversionSides sides = new ConversionSides(plan, profile);
    Conversion conversion =
        new Conversion(
            plan,
            sides.checksOfBoth(Equipment.from(Equipment.loading())),
            sides.readers(),
            Selection::standard);
    return read.convert(conversion, inputs -> conversion.intoText(Writer.nullWriter(), inputs));
  }

  private void write(ImpactWriter writer, String ending) throws IOException {
    if (output.equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      writer.text(out);
      out.flush();
      return;
    }
    WholeFile.write(
        Path.of(output),
        "the plan",
        out -> {
          switch (ending) {
            case "json" -> writer.json(out);
            case "html" -> writer.html(out);
            case "md" -> writer.markdown(out);
            default -> writer.text(out);
          }
        });
  }
}
