package nl.ijkpunt.cli.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What a repository is shown to be let in; never in a message, a state or a report. */
public final class Credentials {
  private static final int LONGEST = 16_384;

  private final String header;

  private Credentials(String header) {
    this.header = header;
  }

  /**
   * Reads {@code Bearer TOKEN}, {@code Basic USER:PASSWORD} or a token alone.
   *
   * @param from where it stands, for who must mend it
   */
  public static Credentials of(String text, String from) throws HarvestTrouble {
    String line = text.strip();
    String lower = line.toLowerCase(Locale.ROOT);
    if (line.isEmpty() || line.length() > LONGEST || line.chars().anyMatch(c -> c < ' ')) {
      throw Misuses.credentialsNotOneLine(from);
    }
    if (lower.startsWith("basic ")) {
      String pair = line.substring("basic ".length()).strip();
      byte[] bytes = pair.getBytes(UTF_8);
      boolean plain = pair.indexOf(':') >= 0;
      return new Credentials("Basic " + (plain ? Base64.getEncoder().encodeToString(bytes) : pair));
    }
    String token = lower.startsWith("bearer ") ? line.substring("bearer ".length()) : line;
    if (token.strip().indexOf(' ') >= 0 || !token.chars().allMatch(c -> c < 0x7f)) {
      throw Misuses.credentialsNotOneLine(from);
    }
    return new Credentials("Bearer " + token.strip());
  }

  /** Reads them from a file. */
  public static Credentials in(Path file) throws HarvestTrouble {
    try {
      if (Files.size(file) > LONGEST) {
        throw Misuses.credentialsNotOneLine(file.toString());
      }
      return of(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw Misuses.credentialsUnreadable(file.toString());
    }
  }

  /** Those in the file, else those in the environment, if any. */
  public static Optional<Credentials> of(
      Optional<Path> file, String variable, Optional<String> value) throws HarvestTrouble {
    if (file.isPresent()) {
      return Optional.of(in(file.get()));
    }
    return value.isEmpty() || value.get().isBlank()
        ? Optional.empty()
        : Optional.of(of(value.get(), variable));
  }

  /** The value of the header {@code Authorization}. */
  public String header() {
    return header;
  }

  @Override
  public String toString() {
    return "Credentials[***]";
  }
}
