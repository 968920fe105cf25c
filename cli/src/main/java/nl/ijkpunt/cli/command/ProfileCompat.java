package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.CompatibilitySheet;
import nl.ijkpunt.validators.compare.Compatibility;
import nl.ijkpunt.validators.compare.Difference;
import nl.ijkpunt.validators.compare.Reading;
import nl.ijkpunt.validators.schema.Exhibits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a reader of one profile makes of data that conforms to another. */
@Command(
    name = "compat",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says what a reader of B refuses, ignores or misreads of data that conforms to A, member by"
            + " member, each shown with an example record that was validated.",
    footer = {
      "",
      "Ends with 1 when something is refused or misread, or a call of A fails at B.",
      "",
      "Examples:",
      "  ijk profile compat eduxchange base",
      "  ijk profile compat ./agreed.yaml rio -o agreed-rio.html",
      "  ijk profile compat ooapi@5.0+official:schema-only ooapi@5.0:schema-only"
    })
final class ProfileCompat implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The profile that data conforms to: a name or a file, or STANDARD:PROFILE.")
  private String writer;

  @Parameters(index = "1", paramLabel = "B", description = "The profile that the reader knows.")
  private String reader;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description = "As name@version, or a folder (${DEFAULT-VALUE}).")
  private String standard;

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    ComparedSide from = side(writer);
    ComparedSide to = side(reader);
    List<Reading> readings = new Compatibility(compared(from), compared(to)).readings();
    List<Difference> calls =
        ComparedSide.operations(from, to).stream().filter(Difference::breaks).toList();
    sheet.write(
        new CompatibilitySheet(writer, reader, readings, calls).sheet(), spec.commandLine());
    boolean breaks =
        readings.stream()
            .map(Reading::kind)
            .anyMatch(kind -> kind == Reading.Kind.REFUSED || kind == Reading.Kind.MISREAD);
    return breaks || !calls.isEmpty() ? ExitCode.FAIL : ExitCode.PASS;
  }

  private ComparedSide side(String named) {
    return ComparedSide.of(named.matches("[^/]*@.*:.*") ? named : standard + ":" + named);
  }

  private static Compatibility.Side compared(ComparedSide side) {
    return new Compatibility.Side(
        side.model(), Exhibits.of(side.standard(), side.profile(), side::codes));
  }
}
