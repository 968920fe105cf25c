package nl.ijkpunt.cli.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose signatures count.
 *
 * @param keys public keys that the user vouches for; none where nobody said
 */
public record Trust(List<VerifyingKey> keys) {

  public Trust {
    keys = List.copyOf(keys);
  }

  /**
   * The public keys in the {@code .pem} files of a folder.
   *
   * @throws IOException when there is none, or one of them cannot be read
   */
  public static Trust in(Path folder) throws IOException {
    List<VerifyingKey> keys = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pem")).sorted().toList()) {
        keys.add(KeyFiles.verifying(file));
      }
    }
    if (keys.isEmpty()) {
      throw new IOException("there is no key (NAME.pem) in " + folder);
    }
    return new Trust(keys);
  }

  Optional<VerifyingKey> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }
}
