package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.harvest.Download;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.project.Addition;
import nl.ijkpunt.cli.project.Coordinates;
import nl.ijkpunt.cli.project.Packs;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds a package to the folder that the tool runs in. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Adds a package to this folder, for every command to use, and pins its files in ijk.lock.",
    footer = {
      "",
      "Examples:",
      "  ijk standards add ../my-standard",
      "  ijk standards add bundle.zip",
      "  ijk standards add nl.example:my-standard:1.2 --repository https://repo.example.org/"
    })
final class StandardsAdd implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ParentCommand private StandardsCommand parent;

  @Parameters(
      paramLabel = "PACKAGE",
      description =
          "A folder, zip or jar with standards in it, a bundle, or GROUP:ARTIFACT:VERSION[:jar] of"
              + " a Maven repository.")
  private String named;

  @Option(
      names = "--repository",
      paramLabel = "URL|DIR",
      description =
          "Where the Maven repository is. Default: the one on this machine; the network is gone to"
              + " for an address only.")
  private @Nullable String repository;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Coordinates> coordinates = Coordinates.of(named);
    if (coordinates.isEmpty() && repository != null) {
      throw new Misuse("--repository goes with GROUP:ARTIFACT:VERSION, and not with " + named);
    }
    if (coordinates.isEmpty()) {
      return add(place());
    }
    MavenFile file = new MavenFile(coordinates.get(), repository);
    return file.isRemote() ? fetched(file) : add(file.local());
  }

  private Path place() {
    try {
      if (Files.exists(Path.of(named))) {
        return Path.of(named);
      }
    } catch (InvalidPathException e) {
      // Then it is nowhere.
    }
    throw new Misuse("there is no file or folder " + named);
  }

  private int fetched(MavenFile file) throws IOException, InterruptedException {
    Path into = Files.createTempFile("ijk-package", ".zip");
    Surroundings process = parent.surroundings();
    Download download = new Download(parent.network(), "ijk/" + process.version(), this::tell);
    try {
      file.fetch(download, into);
      return add(into);
    } catch (HarvestTrouble trouble) {
      tell(trouble.words());
      return ExitCode.INCONCLUSIVE;
    } finally {
      Files.deleteIfExists(into);
    }
  }

  private void tell(Text words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("ijk: " + words.en());
    err.flush();
  }

  private int add(Path place) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Addition.of(named, place)
          .to(Packs.here(), folder -> Selection.read(folder, named))
          .forEach(line -> out.print(line + "\n"));
    } catch (IllegalArgumentException | Packs.Changed e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
    out.flush();
    return ExitCode.PASS;
  }
}
