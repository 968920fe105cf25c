package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.craft.ProfileSheets;
import nl.ijkpunt.validators.compare.CardinalityTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the tables of members that a published profile has. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints a table for each object that a profile changes: how often each member stands there,"
            + " in the base and in the profile.")
final class ProfileTable implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ProfileSides sides;

  @Option(
      names = "--object",
      paramLabel = "NAME",
      description = "Only this object; repeatable. All of them: --object all.")
  private List<String> objects = new ArrayList<>();

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    ProfileSides.Classified all = sides.classified();
    CardinalityTable table = new CardinalityTable(all.base(), all.profile(), all.classification());
    Collection<String> known = all.profile().objects().keySet();
    Collection<String> chosen =
        objects.isEmpty() ? table.touched() : objects.contains("all") ? known : objects;
    for (String object : chosen) {
      if (!known.contains(object)) {
        throw Selection.unknown("object in " + sides.profile().standard().id(), object, known);
      }
    }
    sheet.write(
        ProfileSheets.table(
            sides.profile().profile().name(), sides.base().profile().name(), chosen, table),
        spec.commandLine());
    return ExitCode.PASS;
  }
}
