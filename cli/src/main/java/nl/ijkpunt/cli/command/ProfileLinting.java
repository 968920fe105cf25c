package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.ProfileSheets;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.validators.compare.ProfileLint;
import nl.ijkpunt.validators.compare.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks whether a profile is fit to be published. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Looks whether a profile states what a published profile must, and keeps to the principles"
            + " that can be checked.",
    footer = {"", "Ends with 1 when something is missing that must be there."})
final class ProfileLinting implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ProfileSides sides;

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    Profile profile = sides.profile().profile();
    List<Remark> remarks =
        new ProfileLint(
                profile, sides.profile().standard().id(), sides.classified().classification())
            .remarks();
    sheet.write(ProfileSheets.lint(profile.name(), remarks), spec.commandLine());
    return remarks.stream().anyMatch(r -> r.severity() == Severity.ERROR)
        ? ExitCode.FAIL
        : ExitCode.PASS;
  }
}
