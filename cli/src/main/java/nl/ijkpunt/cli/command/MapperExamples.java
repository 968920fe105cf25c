package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.cli.convert.ExampleRun;
import nl.ijkpunt.cli.convert.LineDiff;
import nl.ijkpunt.mappings.plugin.Available;
import nl.ijkpunt.standards.finding.Language;

/**
 * Runs the examples of a mapper: folders with what goes in, what comes out, and what is lost.
 *
 * @param write whether to write down what happens instead of comparing it
 */
record MapperExamples(Available mapper, boolean write, Language language, PrintWriter out) {
  private static final String LOSSES = "losses.tsv";

  /** Runs all; the result is an exit code. */
  int run(Path folder) throws IOException {
    List<Path> examples = examples(folder);
    if (examples.isEmpty()) {
      out.println(
          in(
                  "there are no examples in %s: no folder with in.xml or in.json",
                  "er zijn geen voorbeelden in %s: geen map met in.xml of in.json")
              .formatted(folder));
      return ExitCode.INCONCLUSIVE;
    }
    int failed = 0;
    for (Path example : examples) {
      failed += one(example) ? 0 : 1;
    }
    out.println(
        in(
                "%d of %d examples come out as written down",
                "%d van %d voorbeelden komen uit zoals opgeschreven")
            .formatted(examples.size() - failed, examples.size()));
    return failed == 0 ? ExitCode.PASS : ExitCode.FAIL;
  }

  private static List<Path> examples(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(one -> file(one, "in.").isPresent()).sorted().toList();
    }
  }

  /** The file that begins so. */
  private static Optional<Path> file(Path folder, String prefix) {
    return Stream.of("xml", "json", "ndjson")
        .map(ending -> folder.resolve(prefix + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private boolean one(Path example) throws IOException {
    Path in = file(example, "in.").orElseThrow();
    ExampleRun.Ended ended =
        ExampleRun.run(mapper.mapper(), in, Selection::standard, MapperReading.of(mapper.mapper()));
    Path out = file(example, "out.").orElse(example.resolve("out." + ended.ending()));
    if (!told(example, ended.troubles().isEmpty(), String.join("\n", ended.troubles()))) {
      return false;
    }
    if (write) {
      Files.writeString(out, ended.text());
      Files.writeString(example.resolve(LOSSES), ended.losses());
    }
    boolean right = same(out, ended.text()) && same(example.resolve(LOSSES), ended.losses());
    if (right) {
      this.out.println("ok    " + example.getFileName());
    }
    return right;
  }

  private boolean told(Path example, boolean right, String what) {
    if (!right) {
      out.println("FAIL  " + example.getFileName());
      what.lines().forEach(line -> out.println("  " + line));
    }
    return right;
  }

  private boolean same(Path expected, String actual) throws IOException {
    Path example = expected.toAbsolutePath().getParent();
    if (example == null || !Files.isRegularFile(expected)) {
      return told(
          example == null ? expected : example,
          false,
          in("%s is not there; --write makes it", "%s is er niet; --write maakt het")
              .formatted(expected.getFileName()));
    }
    String wanted = Files.readString(expected);
    return told(
        example,
        wanted.stripTrailing().equals(actual.stripTrailing()),
        "%s (- %s, + %s)\n%s"
            .formatted(
                expected.getFileName(),
                in("written down", "opgeschreven"),
                in("comes out", "komt uit"),
                LineDiff.between(wanted, actual)));
  }

  private String in(String en, String nl) {
    return language == Language.NL ? nl : en;
  }
}
