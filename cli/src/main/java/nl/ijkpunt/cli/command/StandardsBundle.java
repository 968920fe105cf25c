package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.project.PackBundle;
import nl.ijkpunt.cli.project.Packs;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.cli.report.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts all that a folder checks with in one zip. */
@Command(
    name = "bundle",
    mixinStandardHelpOptions = true,
    description =
        "Puts the packages of this folder, its project file and what that names, and their digests"
            + " in one zip, which ijk standards add takes on a machine without network.")
final class StandardsBundle implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BUNDLE.zip", description = "Where the bundle goes.")
  private Path output;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "Files to take along besides, such as profiles.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    Packs packs = Packs.here();
    PackBundle bundle;
    try {
      bundle = PackBundle.of(packs, new ArrayList<>(wanted(Project.in(packs.root()))));
    } catch (IllegalArgumentException | Packs.Changed e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
    if (bundle.packs().isEmpty() && bundle.files().isEmpty()) {
      throw new Misuse("there is nothing to bundle: no package, no project file, and no FILE");
    }
    byte[] zip = bundle.zip(packs.lock());
    new WholeFile(output, "the bundle", out -> out.write(zip)).write();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        "%s: %d packages, %d other files\n"
            .formatted(output, bundle.packs().size(), bundle.files().size()));
    out.flush();
    return ExitCode.PASS;
  }

  /** The files to take along: those named here, the project file, and what it names. */
  private Set<String> wanted(Project project) {
    Set<String> wanted = new TreeSet<>(files);
    if (!project.said().isEmpty()) {
      wanted.add(Project.FILE);
    }
    project.texts(Setting.PROFILES).stream()
        .filter(profile -> Files.isRegularFile(Path.of(profile)))
        .forEach(wanted::add);
    project.texts(Setting.CODES).stream()
        .map(codes -> codes.substring(codes.indexOf('=') + 1))
        .forEach(wanted::add);
    project.text(Setting.BASELINE).ifPresent(wanted::add);
    project.text(Setting.EVIDENCE).ifPresent(wanted::add);
    return wanted;
  }
}
