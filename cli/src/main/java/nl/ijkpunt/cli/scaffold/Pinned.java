package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.cli.project.Coordinates;

/**
 * A file of a Maven repository, of which only one content will do.
 *
 * @param sha256 the SHA-256 of that content, as hexadecimal digits
 */
record Pinned(Coordinates coordinates, String sha256) {

  /** The files that a scaffold is made with, as the list in the tool pins them. */
  static List<Pinned> all() {
    try (InputStream in =
        Objects.requireNonNull(Pinned.class.getResourceAsStream("scaffold.lock"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pinned::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pinned of(String line) {
    String[] cells = line.split("\\s+", -1);
    return new Pinned(Coordinates.of(cells[0]).orElseThrow(), cells[1]);
  }

  /** What the file is called. */
  String name() {
    return coordinates.path().substring(coordinates.path().lastIndexOf('/') + 1);
  }

  /** Whether a file is there, and is this one. */
  boolean isAt(Path file) throws IOException {
    return Files.isRegularFile(file) && digest(file).equals(sha256);
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
