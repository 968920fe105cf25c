package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.FutureTask;
import nl.ijkpunt.cli.convert.Conversion;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.cli.convert.LossFile;
import nl.ijkpunt.cli.convert.Outcome;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Limits;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.mappings.plugin.Shelf;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.validators.RunPlan;
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
      "  curl … | ijk convert - --to oai_dc --max-loss 0"
    })
public final class ConvertCommand implements CliCommand {
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
          "What to write: nl-lom@1.01:ieee, nl-lom@1.01:ims, oai_dc or schema.org (JSON-LD), or what"
              + " another mapper writes.")
  private String to;

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "What records must be: one of those, or nl-lom@1.01:sharekit (JSON:API); otherwise each"
              + " record tells.")
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
          "Where to write the whole loss account: a file that ends with .json, .tsv or .txt.")
  private @Nullable String losses;

  @Option(
      names = "--max-loss",
      paramLabel = "N",
      description = "How many values may be lost; with more the command ends with 1.")
  private @Nullable Long maxLoss;

  @Option(
      names = "--mapper",
      paramLabel = "NAME|DIR",
      description =
          "Which mapper does it: one that is there (ijk mappers list), or the folder of one; may be"
              + " given several times. Otherwise whichever can.")
  private @Nullable List<String> named;

  @Mixin private MapperOptions mapperOptions;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Which profile of NL-LOM sources and output are checked against.")
  private @Nullable String profile;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language of what is told (en).")
  private Language language;

  private @Nullable Surroundings surroundings;

  @Override
  public void enter(Surroundings entered) {
    this.surroundings = entered;
  }

  @Override
  public Integer call() throws IOException {
    LossFile account = losses == null ? null : lossFile(losses);
    if (maxLoss != null && maxLoss < 0) {
      throw new Misuse("--max-loss takes a whole number from 0");
    }
    ConversionPlan plan = plan();
    requireOtherPlace();
    FutureTask<Equipment> equipment = Equipment.loading();
    Selection selection =
        Selection.of(reading(plan), true, profile == null ? List.of() : List.of(profile), null);
    RunPlan checks = selection.plan(Equipment.from(equipment), List.of(), options(selection));
    Conversion conversion =
        new Conversion(
            plan, checks, new LomReader(selection.standard().types()), Selection::standard);
    Outcome outcome = run(conversion);
    outcome.tell(plan.to().toString(), account != null, language, spec.commandLine().getErr());
    if (account != null) {
      outcome.write(account, language);
    }
    return exitCode(outcome);
  }

  private Outcome run(Conversion conversion) throws IOException {
    Inputs inputs =
        Inputs.of(sources, Objects.requireNonNull(surroundings).in(), Limits.DEFAULT.withXml(true));
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
    if ((maxLoss != null && outcome.lost() > maxLoss) || outcome.isWorse()) {
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

  private static String reading(ConversionPlan plan) {
    List<Form> from =
        plan.from() == null
            ? plan.mappers().stream().flatMap(mapper -> mapper.from().stream()).toList()
            : List.of(plan.from());
    return MapperReading.of(from);
  }

  private Mappers mappers() {
    Shelf shelf = mapperOptions.shelf(spec.commandLine().getErr());
    if (named != null) {
      return new Mappers(
          named.stream().map(name -> MapperOptions.find(name, shelf).mapper()).toList());
    }
    shelf
        .contest(Form.of(to))
        .ifPresent(
            claims -> {
              throw new Misuse(
                  "several mappers go the same way to %s: %s. Name one with --mapper"
                      .formatted(to, claims));
            });
    return new Mappers(shelf.all().stream().map(Available::mapper).toList());
  }

  private ConversionPlan plan() {
    Mappers mappers = mappers();
    Form target = named("--to", to, mappers.targets());
    List<Mapper> able = mappers.to(target);
    if (from == null) {
      return new ConversionPlan(able, null, target);
    }
    Form source = named("--from", from, mappers.sources());
    if (able.stream()
        .noneMatch(mapper -> mapper.from().stream().anyMatch(f -> f.isMeantBy(source)))) {
      throw new Misuse("there is no way from %s to %s".formatted(from, to));
    }
    return new ConversionPlan(able, source, target);
  }

  /** The form with this name; without version or binding where one is meant. */
  private static Form named(String option, String text, SortedSet<String> known) {
    Form form = Form.of(text);
    List<Form> meant = known.stream().map(Form::of).filter(f -> f.isMeantBy(form)).toList();
    if (meant.isEmpty() || (option.equals("--to") && meant.size() > 1)) {
      String near = Nearest.to(text, known).map(n -> " Did you mean " + n + "?").orElse("");
      throw new Misuse(
          "%s cannot be '%s'; choose from %s.%s"
              .formatted(option, text, String.join(", ", known), near));
    }
    return meant.size() == 1 ? meant.get(0) : form;
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

  private static RunPlan.Options options(Selection selection) {
    return new RunPlan.Options(
        null,
        Runtime.getRuntime().availableProcessors(),
        20,
        false,
        false,
        Severity.ERROR,
        Set.of(),
        list -> selection.standard().codes().find(list).map(codes -> codes.texts()));
  }
}
