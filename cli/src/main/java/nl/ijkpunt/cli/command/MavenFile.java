package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.ijkpunt.cli.harvest.Download;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.project.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A file of a Maven repository: of the one on this machine or, where the user names another, of a
 * folder or a server.
 *
 * @param repository what the user named
 */
record MavenFile(Coordinates coordinates, @Nullable String repository) {

  /** Whether it can only be had over the network. */
  boolean isRemote() {
    return repository != null && repository.matches("(?i)https?://.*");
  }

  /**
   * Where it is on this machine.
   *
   * @throws Misuse when it is not there, with what to try
   */
  Path local() {
    Path root = repository == null ? usual() : Path.of(repository);
    Path file = root.resolve(coordinates.path());
    if (!Files.isRegularFile(file)) {
      throw new Misuse(
          "there is no %s in %s, and ijk goes to the network only when it is told where: with"
                  .formatted(coordinates.path(), root)
              + " --repository https://...");
    }
    return file;
  }

  private static Path usual() {
    return Path.of(System.getProperty("user.home", ""), ".m2", "repository");
  }

  /**
   * Fetches it, and holds it against the checksum that stands beside it.
   *
   * @throws Misuse when it is not there, or is not what the checksum says
   */
  void fetch(Download download, Path into)
      throws HarvestTrouble, InterruptedException, IOException {
    if (!download.fetch(address(""), into)) {
      throw new Misuse("there is nothing at " + address(""));
    }
    Path beside = Files.createTempFile("ijk-checksum", "");
    try {
      for (String algorithm : new String[] {"SHA-256", "SHA-1"}) {
        String ending = "." + algorithm.replace("-", "").toLowerCase(Locale.ROOT);
        if (download.fetch(address(ending), beside)) {
          String said = Files.readString(beside).strip().split("\\s", 2)[0];
          if (!said.equalsIgnoreCase(digest(algorithm, Files.readAllBytes(into)))) {
            throw new Misuse(address("") + " is not what the checksum beside it says");
          }
          return;
        }
      }
    } finally {
      Files.deleteIfExists(beside);
    }
    throw new Misuse(
        "there is no checksum beside %s (.sha256 or .sha1); fetch the file yourself, and add that"
            .formatted(address("")));
  }

  private URI address(String ending) {
    String root = String.valueOf(repository).replaceFirst("/+$", "");
    try {
      return new URI(root + "/" + coordinates.path() + ending);
    } catch (URISyntaxException e) {
      throw new Misuse("--repository takes the address of a server, as https://repo.example.org/");
    }
  }

  private static String digest(String algorithm, byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
