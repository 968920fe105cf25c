package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import nl.ijkpunt.cli.scaffold.Code;
import nl.ijkpunt.cli.scaffold.ExampleData;
import nl.ijkpunt.cli.scaffold.GeneratorDocument;
import nl.ijkpunt.cli.scaffold.GeneratorProcess;
import nl.ijkpunt.cli.scaffold.Mock;
import nl.ijkpunt.cli.scaffold.Naming;
import nl.ijkpunt.cli.scaffold.Order;
import nl.ijkpunt.cli.scaffold.Toolbox;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.validators.schema.MergedDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes something to begin with. */
@AutoService(CliCommand.class)
@Command(
    name = "scaffold",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Makes a server, a client or a mock to begin with.",
    footer = {
      "",
      "A server and a client are made by OpenAPI Generator, in a process of its own; it is fetched"
          + " from Maven Central when it is first needed, and run only if it is the file that ijk"
          + " has the checksum of. A mock is made without network, with records that are made up.",
      "",
      "Examples:",
      "  ijk scaffold server -s ooapi@6.0 -o endpoint",
      "  ijk scaffold client -s ooapi@5.0 --profile rio --package nl.example.client -o client",
      "  ijk scaffold mock -s ooapi@6.0 --profile rio -o mock"
    })
public final class ScaffoldCommand extends EnteredCommand {
  private static final int MOST_RECORDS = 1000;
  private static final String PACKAGE = "org.example.endpoint";

  /** What can be made. */
  enum Kind {
    SERVER,
    CLIENT,
    MOCK
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "server|client|mock", description = "What to make.")
  private Kind kind;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description = "Which standard, as name@version (ooapi@5.0).")
  private String standard;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "As this profile has it; otherwise the usual one of the standard.")
  private @Nullable String profile;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to make; it must not be there, or be empty.")
  private Path output;

  @Option(
      names = "--generator",
      paramLabel = "NAME",
      description =
          "Which kind of code, as OpenAPI Generator calls it (jaxrs-spec for a server, java for a"
              + " client). Those two are tested; others are made as they come.")
  private @Nullable String generator;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The Java package of the code (org.example.endpoint).")
  private @Nullable String javaPackage;

  @Option(
      names = "--records",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many records of each type a mock has (12).")
  private int records;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "EN",
      description = "The language of what is said (en).")
  private Language language;

  @Mixin private ToolboxOptions toolbox = new ToolboxOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (kind == Kind.MOCK && generator != null) {
      throw new Misuse("a mock is not generated; --generator goes with server and client");
    }
    if (records < 1 || records > MOST_RECORDS) {
      throw new Misuse("--records takes a number from 1 to " + MOST_RECORDS);
    }
    String inPackage = javaPackage();
    requireFresh();
    ComparedSide side = side();
    String suite = side.standard().id().replace('@', '-') + "-endpoint";
    Order order =
        new Order(
            side.standard(),
            side.profile(),
            new Naming(standard, Optional.ofNullable(profile).orElse("")),
            side.place(),
            Suites.find(suite).isPresent() ? suite : "",
            inPackage,
            output);
    Optional<Text> made =
        order.whole(() -> kind == Kind.MOCK ? mock(order, side) : code(order, side));
    made.ifPresent(words -> done(order, words));
    return made.isPresent() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private String javaPackage() {
    if (javaPackage == null) {
      return PACKAGE;
    }
    if (kind == Kind.MOCK || !code().isTried()) {
      throw new Misuse(
          "--package goes with the generators %s and %s".formatted(Code.SERVER, Code.CLIENT));
    }
    if (!javaPackage.matches("[a-z0-9_.]+") || !SourceVersion.isName(javaPackage)) {
      throw new Misuse(
          "'%s' is no name of a Java package; --package takes one as nl.example.endpoint"
              .formatted(javaPackage));
    }
    return javaPackage;
  }

  private Code code() {
    String usual = kind == Kind.SERVER ? Code.SERVER : Code.CLIENT;
    return new Code(kind == Kind.CLIENT, Optional.ofNullable(generator).orElse(usual));
  }

  private void requireFresh() throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new Misuse(output + " is a file; -o takes a folder to make");
    }
    if (Files.isDirectory(output)) {
      try (var files = Files.list(output)) {
        if (files.findAny().isPresent()) {
          throw new Misuse(output + " is not empty; name a folder that is not there yet");
        }
      }
    }
  }

  private ComparedSide side() {
    String asked = Optional.ofNullable(profile).orElse(Selection.standard(standard).usualProfile());
    ComparedSide side = ComparedSide.of(standard + ":" + asked);
    if (side.operations().isEmpty()) {
      throw new Misuse(
          side.standard().id() + " says nothing of endpoints, so there is nothing to begin with");
    }
    return side;
  }

  private Optional<Text> mock(Order order, ComparedSide side) throws IOException {
    Mock mock = new Mock(ExampleData.of(side.standard(), side.profile(), side::codes, records));
    mock.write(order);
    return Optional.of(
        new Text(
            "%d records are in %s/data; %s/start.sh serves them"
                .formatted(ExampleData.count(mock.records()), output, output),
            "%d records staan in %s/data; %s/start.sh serveert ze"
                .formatted(ExampleData.count(mock.records()), output, output)));
  }

  private Optional<Text> code(Order order, ComparedSide side)
      throws IOException, InterruptedException {
    Code code = code();
    GeneratorDocument document =
        GeneratorDocument.of(
            MergedDocument.of(
                side.standard(), side.profile(), side::codes, side.operations().orElseThrow()));
    Path jar;
    try {
      jar = toolbox.generator(surroundings(), this::tell);
    } catch (Toolbox.Missing missing) {
      tell(missing.words());
      return Optional.empty();
    }
    code.prepare(order, document);
    GeneratorProcess.Ended ended = new GeneratorProcess(jar).run(code.arguments(order));
    if (ended.status() != 0) {
      tell(
          new Text(
              "the generator failed to make %s; its last words:\n  ".formatted(code.generator())
                  + String.join("\n  ", ended.said()),
              "de generator kon %s niet maken; zijn laatste woorden:\n  "
                      .formatted(code.generator())
                  + String.join("\n  ", ended.said())));
      return Optional.empty();
    }
    code.complete(order, document);
    String what = kind.name().toLowerCase(Locale.ROOT);
    return Optional.of(
        new Text(
            "a %s of %s is in %s".formatted(what, order.standard().id(), output),
            "een %s van %s staat in %s".formatted(what, order.standard().id(), output)));
  }

  private void done(Order order, Text made) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(made.in(language));
    out.println(
        new Text(
                "how to go on: %s/README.md; then: %s".formatted(output, order.test()),
                "hoe verder: %s/README.md; daarna: %s".formatted(output, order.test()))
            .in(language));
    out.flush();
  }

  private void tell(Text words) {
    spec.commandLine().getErr().println("ijk: " + words.in(language));
    spec.commandLine().getErr().flush();
  }
}
