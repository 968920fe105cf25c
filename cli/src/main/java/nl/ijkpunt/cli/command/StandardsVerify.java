package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.project.PackLock;
import nl.ijkpunt.cli.project.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether packages are what they were when they were added. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Says whether the packages of this folder are what ijk.lock pins, file by file.")
final class StandardsVerify implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Packs packs = Packs.here();
    Set<String> all = new TreeSet<>(packs.ids());
    all.addAll(packs.lock().packages().keySet());
    if (all.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("ijk: there is no package in this folder, and none in " + PackLock.FILE);
      err.flush();
      return ExitCode.INCONCLUSIVE;
    }
    boolean same = true;
    PrintWriter out = spec.commandLine().getOut();
    for (String id : all) {
      List<String> differences = packs.differences(id);
      out.print("%s: %s\n".formatted(id, differences.isEmpty() ? "as pinned" : "CHANGED"));
      differences.forEach(line -> out.print("  " + line + "\n"));
      same &= differences.isEmpty();
    }
    out.flush();
    return same ? ExitCode.PASS : ExitCode.FAIL;
  }
}
