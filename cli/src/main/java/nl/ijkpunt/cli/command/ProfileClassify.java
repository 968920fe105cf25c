package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.ProfileSheets;
import nl.ijkpunt.validators.compare.Classification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says of each modification what it does to readers of the base. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says of each thing that a profile changes whether it is restrictive, extensive or"
            + " incompatible, and which of the five types the profile is.",
    footer = {"", "Ends with 1 when it is incompatible."})
final class ProfileClassify implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ProfileSides sides;

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    Classification classification = sides.classified().classification();
    sheet.write(
        ProfileSheets.classification(
            sides.profile().profile().name(), sides.base().profile().name(), classification),
        spec.commandLine());
    return classification.type() == Classification.Type.INCOMPATIBLE
        ? ExitCode.FAIL
        : ExitCode.PASS;
  }
}
