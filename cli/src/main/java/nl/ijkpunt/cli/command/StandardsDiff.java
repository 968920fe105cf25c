package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.DifferenceSheet;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.compare.Difference;
import nl.ijkpunt.validators.compare.ModelComparison;
import nl.ijkpunt.validators.compare.OperationComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is different between two standards or profiles. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says what is different between two versions, imports or profiles, and whom it breaks: who"
            + " writes data, who reads it, or neither.",
    footer = {
      "",
      "Ends with 1 when something may break.",
      "",
      "Examples:",
      "  ijk standards diff ooapi@5.0 ooapi@6.0 --renamed Program=Programme -o changes.html",
      "  ijk standards diff ooapi@5.0 ooapi@5.0+official",
      "  ijk standards diff ooapi@5.0:base ooapi@5.0:./agreed.yaml"
    })
final class StandardsDiff implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "A standard as name@version or a folder, with :PROFILE for how a profile has it; without,"
              + " as its schemas have it.")
  private String one;

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  private String two;

  @Option(
      names = "--renamed",
      paramLabel = "[OBJECT/]NAME=NAME",
      description =
          "An object or member of A that has another name in B. What looks renamed is suggested, and"
              + " never assumed; repeatable.")
  private Map<String, String> renamed = new LinkedHashMap<>();

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    ComparedSide before = ComparedSide.of(one);
    ComparedSide after = ComparedSide.of(two);
    requireMembers(before);
    requireMembers(after);
    List<Difference> found =
        new ArrayList<>(new ModelComparison(before.model(), after.model(), renamed).differences());
    Optional<JsonValue> operations = before.operations();
    Optional<JsonValue> others = after.operations();
    boolean paths = operations.isPresent() && others.isPresent();
    if (paths) {
      found.addAll(OperationComparison.of(operations.get(), others.get()));
    }
    sheet.write(new DifferenceSheet(one, two, found, paths).sheet(), spec.commandLine());
    return found.stream().anyMatch(Difference::breaks) ? ExitCode.FAIL : ExitCode.PASS;
  }

  /** Nothing is different only where there is something to compare. */
  private static void requireMembers(ComparedSide side) {
    if (side.standard().schemas().isEmpty()) {
      throw new Misuse(
          "the records of %s are not described by JSON Schema; only such standards are compared"
              .formatted(side.standard().id()));
    }
  }
}
