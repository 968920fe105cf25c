package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.project.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a package away. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes a package away from this folder and from ijk.lock.")
final class StandardsRemove implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STANDARD", description = "As name@version.")
  private String id;

  @Override
  public Integer call() throws IOException {
    Packs packs = Packs.here();
    Set<String> known = new TreeSet<>(packs.ids());
    known.addAll(packs.lock().packages().keySet());
    if (!known.contains(id)) {
      throw Selection.unknown("package", id, known);
    }
    packs.remove(id);
    PrintWriter out = spec.commandLine().getOut();
    out.print("removed " + id + "\n");
    out.flush();
    return ExitCode.PASS;
  }
}
