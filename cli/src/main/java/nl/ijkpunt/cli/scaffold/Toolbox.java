package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.cli.harvest.Download;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.standards.finding.Text;

/**
 * A folder with the programs of others that a scaffold is made with. They are never loaded into
 * this process, and never run unless they are what the tool's own list says.
 *
 * @param folder where they are kept
 * @param repository the Maven repository they are fetched from
 */
public record Toolbox(Path folder, String repository) {

  /** That a program is not to be had, with what to try. */
  public static final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Text words;

    Missing(Text words) {
      super(words.en());
      this.words = words;
    }

    public Text words() {
      return words;
    }
  }

  /**
   * The generator's jar, if it is on this machine.
   *
   * @throws Missing when a file of its name in the folder is another
   */
  public Optional<Path> here() throws IOException, Missing {
    Pinned generator = generator();
    Path own = folder.resolve(generator.name());
    if (generator.isAt(own)) {
      return Optional.of(own);
    }
    if (Files.exists(own)) {
      throw new Missing(
          new Text(
              "%s is not the file that is pinned (SHA-256 %s); it is not run. Take it away"
                  .formatted(own, generator.sha256()),
              "%s is niet het vastgelegde bestand (SHA-256 %s); het wordt niet gedraaid. Haal het weg"
                  .formatted(own, generator.sha256())));
    }
    return Optional.empty();
  }

  /**
   * Fetches the generator's jar into the folder.
   *
   * @throws Missing when it cannot be had, or is not what is pinned
   */
  public Path fetched(Download download, Consumer<Text> told)
      throws IOException, InterruptedException, Missing {
    Pinned generator = generator();
    URI from = address(generator);
    told.accept(
        new Text(
            "fetching the generator, once: %s to %s".formatted(from, folder),
            "de generator wordt opgehaald, eenmalig: %s naar %s".formatted(from, folder)));
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, generator.name(), ".part");
    try {
      if (!download.fetch(from, part)) {
        throw new Missing(notThere(from));
      }
      if (!generator.isAt(part)) {
        throw new Missing(
            new Text(
                from + " is not the file that is pinned; it is thrown away, and nothing was run",
                from
                    + " is niet het vastgelegde bestand; het is weggegooid, er is niets gedraaid"));
      }
      Path own = folder.resolve(generator.name());
      Files.move(part, own, StandardCopyOption.REPLACE_EXISTING);
      return own;
    } catch (HarvestTrouble trouble) {
      throw new Missing(unreachable(trouble.words()));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** That the generator is not here, where the network may not be used. */
  public Missing absent() {
    Pinned generator = generator();
    String where = "%s (SHA-256 %s) in %s".formatted(generator.name(), generator.sha256(), folder);
    return new Missing(
        new Text(
            "the generator is not here, and --offline forbids to fetch it; ".concat("put " + where),
            "de generator is niet hier, en --offline verbiedt die op te halen; "
                .concat("zet " + where)));
  }

  private static Text notThere(URI from) {
    return new Text("there is nothing at " + from, "er is niets op " + from);
  }

  private Text unreachable(Text why) {
    String name = generator().name();
    return new Text(
        "%s. Without network: put %s in a folder and name that with --lib; with a mirror of Maven Central: --repository URL or IJK_MAVEN_MIRROR"
            .formatted(why.en(), name),
        "%s. Zonder netwerk: zet %s in een map en noem die met --lib; met een spiegel van Maven Central: --repository URL of IJK_MAVEN_MIRROR"
            .formatted(why.nl(), name));
  }

  private static Pinned generator() {
    return Pinned.all().get(0);
  }

  private URI address(Pinned file) throws Missing {
    try {
      return new URI(repository.replaceFirst("/+$", "") + "/" + file.coordinates().path());
    } catch (URISyntaxException e) {
      throw new Missing(
          new Text(
              "'%s' is no address of a Maven repository".formatted(repository),
              "'%s' is geen adres van een Maven-repository".formatted(repository)));
    }
  }
}
