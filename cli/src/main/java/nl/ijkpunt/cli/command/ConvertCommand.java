package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.cli.convert.LossFile;
import nl.ijkpunt.cli.convert.Outcome;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Limits;
import nl.ijkpunt.cli.table.ImportOutcome;
import nl.ijkpunt.cli.table.ImportPlan;
import nl.ijkpunt.cli.table.TableExport;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.mappings.timeline.StateOnDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns records of one standard into records of another. */
@AutoService(CliCommand.class)
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Turns records of one standard into records of another, and says of every value what"
            + " became of it.",
    footer = {
      "",
      "Ends with 1 when more is lost than --max-loss allows, or more records do not conform than"
          + " before.",
      "",
      "Examples:",
      "  ijk convert harvest.xml --to nl-lom@1.01:ieee -o records/",
      "  ijk convert harvest.zip --to schema.org -o records.ndjson --losses losses.tsv",
      "  curl … | ijk convert - --to oai_dc --max-loss 0",
      "  ijk convert export/ --from ooapi@5.0 --to ooapi@6.0 --zone Europe/Amsterdam -o out.ndjson"
    })
public final class ConvertCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "Files, folders, archives (.zip, .tar.gz, .gz), patterns, or - for standard input.")
  private List<String> sources;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description =
          "What to write: ooapi@5.0, ooapi@6.0, nl-lom@1.01:ieee, nl-lom@1.01:ims, oai_dc,"
              + " schema.org (JSON-LD) or hosa@1.0 (Turtle; N-Quads and JSON-LD by the name of the"
              + " output: .nq, .jsonld), or what another mapper writes; csv, a table for each type"
              + " of record, or xlsx, a sheet for each in one workbook; or with --columns a type of record.")
  private String to;

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "What records must be: one of those, ooapi@4.1, or nl-lom@1.01:sharekit (JSON:API);"
              + " otherwise each record tells, but for the version of OOAPI.")
  private @Nullable String from;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR|FILE|-",
      defaultValue = "-",
      description =
          "Where to: a folder (it is there, or ends with /) gets a file for each record; a file or"
              + " - (standard output, the default) gets all in one.")
  private String output;

  @Option(
      names = "--losses",
      paramLabel = "FILE",
      description =
          "Where to write the whole loss account: a file that ends with .html, .json, .csv, .tsv or"
              + " .txt.")
  private @Nullable String losses;

  @Option(
      names = "--max-loss",
      paramLabel = "N",
      description = "How many values may be lost; with more the command ends with 1.")
  private @Nullable Long maxLoss;

  @Option(
      names = "--fail-on-loss",
      paramLabel = "PATH",
      description =
          "Ends with 1 when anything is lost at this path of the source, as in"
              + " Course/learningOutcomes, or below it; repeatable.")
  private List<String> failOnLoss = List.of();

  @Option(
      names = "--mapper",
      paramLabel = "NAME|DIR|FILE",
      description =
          "Which mapper does it: one that is there (ijk mappers list), the folder of one, or a"
              + " table in YAML; may be given several times. Otherwise whichever can.")
  private List<String> named = List.of();

  @Mixin private MapperOptions mapperOptions = new MapperOptions();

  @Mixin private ChoiceOptions choices = new ChoiceOptions();

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description =
          "What the columns of tables (.csv, .xlsx) are in records of the type that --to names, as"
              + " ooapi@5.0:Course.")
  private @Nullable String columns;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "Which profile of the target's standard output is checked against, and sources of the"
              + " same standard.")
  private @Nullable String profile;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() throws IOException {
    LossFile account = losses == null ? null : lossFile(losses);
    if (maxLoss != null && maxLoss < 0) {
      throw new Misuse("--max-loss takes a whole number from 0");
    }
    if (to.equals("csv") || to.equals("xlsx")) {
      requireOtherPlace();
      boolean book = output.toLowerCase(Locale.ROOT).endsWith(".xlsx");
      if (book != to.equals("xlsx")) {
        throw new Misuse(
            "--to xlsx writes a workbook, as in -o export.xlsx; --to csv writes tables");
      }
      return flat(account);
    }
    if (columns != null) {
      if (choices.day().isPresent()) {
        throw new Misuse(
            "--as-of chooses between states of a record, and a row of a table has one");
      }
      requireOtherPlace();
      return table(columns, account);
    }
    if (sources.stream().anyMatch(TableConvert::isTable)) {
      throw new Misuse(
          "a table needs --columns FILE, which says what its columns are; --to csv -o tables/ makes"
              + " tables with such files, which show how");
    }
    ConversionSources read = ConversionSources.of(sources, surroundings().in());
    ConversionPlan plan = plan(read);
    requireOtherPlace();
    Conversion conversion = conversion(plan);
    Outcome outcome = read.convert(conversion, inputs -> run(conversion, inputs));
    outcome.tell(
        plan.to().toString(), account != null, lang.language(), spec.commandLine().getErr());
    if (account != null) {
      outcome.write(account, lang.language());
    }
    return exitCode(outcome);
  }

  private Conversion conversion(ConversionPlan plan) {
    Equipment equipment = Equipment.from(Equipment.loading());
    ConversionSides sides = new ConversionSides(plan, profile);
    return new Conversion(plan, sides.checks(equipment), sides.readers(), Selection::standard);
  }

  private int table(String columnsFile, @Nullable LossFile losses) throws IOException {
    List<String> profiles = profile == null ? List.of() : List.of(profile);
    ImportPlan plan = new TableConvert(columnsFile, to, profiles).plan();
    Inputs inputs = Inputs.of(sources, surroundings().in(), Limits.DEFAULT);
    ImportOutcome outcome = TableConvert.run(plan, inputs, output, spec.commandLine().getOut());
    PrintWriter err = spec.commandLine().getErr();
    outcome.tell(lang.language(), err);
    LossFile.tell(outcome.account(), losses != null, lang.language(), err);
    err.flush();
    if (losses != null) {
      losses.write(outcome.account(), lang.language());
    }
    if (outcome.isWrong() || (maxLoss != null && outcome.lost() > maxLoss)) {
      return ExitCode.FAIL;
    }
    return outcome.isIncomplete() ? ExitCode.INCONCLUSIVE : ExitCode.PASS;
  }

  private int flat(@Nullable LossFile losses) throws IOException {
    Form form = Form.of(from == null ? Selection.USUAL : from);
    String type = form.binding().isEmpty() ? null : form.binding();
    Selection selection = Selection.of(form.standard(), from == null, List.of(), type);
    Inputs inputs = Inputs.of(sources, surroundings().in(), Limits.DEFAULT);
    StateOnDay state = choices.state(selection.standard()).orElse(null);
    try (TableExport export =
        new TableExport(selection.standard(), selection.forcedType(), state)) {
      FlatConvert flat =
          new FlatConvert(
              selection.standard(), to.equals("xlsx"), output, lang.language(), spec.commandLine());
      int code = flat.run(export, inputs, losses != null);
      if (losses != null) {
        losses.write(export.account(), lang.language());
      }
      boolean tooMuch = maxLoss != null && export.account().count(Fate.LOST) > maxLoss;
      return tooMuch ? ExitCode.FAIL : code;
    }
  }

  private Outcome run(Conversion conversion, Inputs inputs) throws IOException {
    if (output.equals("-")) {
      return conversion.intoText(spec.commandLine().getOut(), inputs);
    }
    Path place = Path.of(output);
    return isFolder() ? conversion.intoFolder(place, inputs) : conversion.intoFile(place, inputs);
  }

  private boolean isFolder() {
    return output.endsWith("/") || Files.isDirectory(Path.of(output));
  }

  private int exitCode(Outcome outcome) {
    if ((maxLoss != null && outcome.lost() > maxLoss)
        || outcome.loses(failOnLoss)
        || outcome.isWorse()) {
      return ExitCode.FAIL;
    }
    // What was not followed may be lost as well: then it cannot be said that so little is.
    boolean unsure = maxLoss != null && outcome.lost() + outcome.unfollowed() > maxLoss;
    return unsure || outcome.isIncomplete() || outcome.isEmpty()
        ? ExitCode.INCONCLUSIVE
        : ExitCode.PASS;
  }

  private static LossFile lossFile(String name) {
    try {
      return LossFile.of(name);
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private ConversionPlan plan(ConversionSources read) {
    PrintWriter err = spec.commandLine().getErr();
    Mappers mappers = mapperOptions.mappers(named, to, err);
    ConversionWay way =
        ConversionWay.of(
            from, to, mappers, versions -> read.versionAmong(versions, lang.language(), err));
    return way.plan(choices.chosen(way.to().toString(), way.needs()));
  }

  /** What is written must not come in the place of what is read. */
  private void requireOtherPlace() {
    if (output.equals("-")) {
      return;
    }
    Path place = Path.of(output).toAbsolutePath().normalize();
    for (String source : sources) {
      if (!source.equals("-") && !source.contains("*")) {
        Path read = Path.of(source).toAbsolutePath().normalize();
        if (place.startsWith(read)) {
          throw new Misuse(
              "the output %s would come in the place of the source %s, or in it"
                  .formatted(output, source));
        }
      }
    }
  }
}
