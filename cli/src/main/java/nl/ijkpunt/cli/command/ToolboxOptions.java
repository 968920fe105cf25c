package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.cli.harvest.Download;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.cli.scaffold.Toolbox;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the programs of others are that code is generated with. */
final class ToolboxOptions {
  private static final String MIRROR = "IJK_MAVEN_MIRROR";
  private static final String CENTRAL = "https://repo1.maven.org/maven2";

  @Option(
      names = "--lib",
      paramLabel = "DIR",
      description =
          "The folder that the generator is kept in. Default: scaffold in the cache of ijk"
              + " (~/.cache/ijk).")
  private @Nullable Path lib;

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description =
          "The Maven repository that the generator is fetched from, once. Or set IJK_MAVEN_MIRROR."
              + " Default: Maven Central.")
  private @Nullable String repository;

  @Option(
      names = "--offline",
      description = "Fetches nothing: the generator must be on this machine.")
  private boolean offline;

  /**
   * The generator's jar, fetched if it is not here.
   *
   * @throws Toolbox.Missing when it is not to be had
   */
  Path generator(Surroundings process, Consumer<Text> told)
      throws IOException, InterruptedException, Toolbox.Missing {
    Toolbox toolbox = toolbox();
    Optional<Path> here = toolbox.here();
    if (here.isPresent()) {
      return here.get();
    }
    if (offline) {
      throw toolbox.absent();
    }
    return toolbox.fetched(new Download(Network.open(), "ijk/" + process.version(), told), told);
  }

  private Toolbox toolbox() {
    String mirror = Optional.ofNullable(System.getenv(MIRROR)).orElse(CENTRAL);
    return new Toolbox(
        Optional.ofNullable(lib).orElseGet(() -> cache().resolve("scaffold")),
        Optional.ofNullable(repository).orElse(mirror));
  }

  private static Path cache() {
    String own = System.getenv("IJK_CACHE");
    String shared = System.getenv("XDG_CACHE_HOME");
    return own != null
        ? Path.of(own)
        : shared != null
            ? Path.of(shared, "ijk")
            : Path.of(System.getProperty("user.home", ""), ".cache", "ijk");
  }
}
