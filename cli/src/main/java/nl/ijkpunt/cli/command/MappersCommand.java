package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.mappings.plugin.Shelf;
import nl.ijkpunt.standards.finding.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists mappers, shows what one does, tries its examples, or begins a new one. */
@AutoService(CliCommand.class)
@Command(
    name = "mappers",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | show NAME|DIR | test NAME|DIR | new NAME)",
    description = "Lists mappers, shows what one does, tries its examples, or begins a new one.")
public final class MappersCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "list, show, test or new? See ijk mappers --help");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the mappers on board, and those of plugins.")
  int list(@Mixin MapperOptions options, @Mixin LanguageOption lang) {
    Language language = lang.language();
    PrintWriter out = out();
    Shelf shelf = options.shelf(err());
    shelf.all().stream()
        .sorted(Comparator.comparing(Available::name))
        .forEach(one -> out.println(new MapperExplained(language).line(one)));
    out.flush();
    return shelf.troubles().isEmpty() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows what becomes of every field.")
  int show(
      @Parameters(paramLabel = "NAME|DIR", description = "A mapper's name, or the folder of one.")
          String named,
      @Option(
              names = "--to",
              paramLabel = "FORM",
              description = "Only how this is written, by a mapper that writes several.")
          @Nullable String to,
      @Mixin MapperOptions options,
      @Mixin LanguageOption lang) {
    Language language = lang.language();
    Available mapper = MapperOptions.find(named, options.shelf(err()));
    if (to != null && !mapper.mapper().to().contains(Form.of(to))) {
      throw new Misuse(
          "%s does not write '%s', but: %s".formatted(mapper.name(), to, mapper.mapper().to()));
    }
    PrintWriter out = out();
    new MapperExplained(language).explain(mapper, to == null ? null : Form.of(to), out);
    out.flush();
    return ExitCode.PASS;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description =
          "Runs the examples of a mapper: examples/*/in.* must give out.* and losses.tsv. Ends with"
              + " 1 where one does not.")
  int test(
      @Parameters(paramLabel = "NAME|DIR", description = "A mapper's name, or the folder of one.")
          String named,
      @Option(
              names = "--examples",
              paramLabel = "DIR",
              description = "Where the examples are (examples in the folder of the mapper).")
          @Nullable Path examples,
      @Option(
              names = "--write",
              description = "Write down what comes out, to be read before it is believed.")
          boolean write,
      @Mixin MapperOptions options,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    Available mapper = MapperOptions.find(named, options.shelf(err()));
    Path folder = examples == null ? folder(named).resolve("examples") : examples;
    int code = new MapperExamples(mapper, write, language, out()).run(folder);
    out().flush();
    return code;
  }

  private static Path folder(String named) {
    Path path = Path.of(named);
    Path parent = path.toAbsolutePath().getParent();
    return Files.isRegularFile(path) && parent != null ? parent : path;
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description =
          "Begins a mapper: a folder with a description, a program or table, and an example.")
  int begin(
      @Parameters(
              paramLabel = "NAME|DIR",
              description = "The folder to make; it is named after it.")
          Path folder,
      @Option(
              names = "--kind",
              required = true,
              paramLabel = "KIND",
              description = "How it is written: table, xslt, sparql or java (docs/mappers.md).")
          String kind,
      @Option(
              names = "--from",
              required = true,
              paramLabel = "FORM",
              description = "What it reads.")
          String from,
      @Option(names = "--to", required = true, paramLabel = "FORM", description = "What it writes.")
          String to,
      @Mixin LanguageOption lang)
      throws IOException {
    Language language = lang.language();
    new MapperBegun(folder, kind).write(Form.of(from), Form.of(to));
    out()
        .println(
            (language == Language.NL
                    ? "%s is begonnen. Lees %s/mapper.yaml, en probeer: ijk mappers test %s"
                    : "%s is begun. Read %s/mapper.yaml, and try: ijk mappers test %s")
                .formatted(folder, folder, folder));
    out().flush();
    return ExitCode.PASS;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
