package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.openapi.PackFolder;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.validators.schema.MergedDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the OpenAPI document of a profile. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes the OpenAPI document of a profile: operations and schemas as the profile has them,"
            + " with an x-profile block that says which profile it is.",
    footer = {
      "",
      "What rules ask beyond schemas is not in it.",
      "",
      "Examples:",
      "  ijk profile generate ./agreed.yaml -o agreed.json"
    })
final class ProfileGenerate implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ProfileSides sides;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      defaultValue = "-",
      description = "Where to: a file that ends with .json or .yaml; or - (standard output, JSON).")
  private String output;

  @Override
  public Integer call() throws IOException {
    boolean yaml = output.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    if (!output.equals("-") && !yaml && !output.toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new Misuse("-o takes a file that ends with .json or .yaml; not '%s'".formatted(output));
    }
    ComparedSide side = sides.profile();
    Map<String, @Nullable Object> document =
        MergedDocument.of(
            side.standard(), side.profile(), side::codes, side.operations().orElse(null));
    String text = yaml ? YamlFile.text(document) : PackFolder.json(document);
    if (output.equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      WholeFile.write(Path.of(output), "the document", out -> out.write(text));
    }
    return ExitCode.PASS;
  }
}
