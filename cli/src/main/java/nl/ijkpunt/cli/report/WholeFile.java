package nl.ijkpunt.cli.report;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * A file that is there whole or not at all: what is written stands beside the file until all of it
 * is there. A full disk or a broken run leaves an earlier file as it was. Folders are made where
 * they are not there.
 *
 * @param what what is being written, for who reads that it could not be
 */
public record WholeFile(Path file, String what, Bytes bytes) {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; closing the writer is for who opened it. */
    void to(Writer out) throws IOException;
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Bytes {
    /** Writes them; closing the stream is for who opened it. */
    void to(OutputStream out) throws IOException;
  }

  /** A file of text, in UTF-8. */
  public static WholeFile of(Path file, String what, Content content) {
    return new WholeFile(
        file,
        what,
        bytes -> {
          Writer out = new Utf8Writer(bytes);
          content.to(out);
          out.flush();
        });
  }

  /**
   * Writes a file. What is no ordinary file, such as a pipe, is written as it comes.
   *
   * @param what what is being written, for who reads that it could not be
   * @throws IOException when it cannot be written, with where and why
   */
  public static void write(Path file, String what, Content content) throws IOException {
    of(file, what, content).write();
  }

  /** Writes it; says where and why when that cannot be. */
  public void write() throws IOException {
    if (flows()) {
      told(() -> to(file));
    } else {
      place(draft());
    }
  }

  /** Whether it is no ordinary file: nothing can be put in its place. */
  boolean flows() {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Writes the content beside the file, and says where. */
  Path draft() throws IOException {
    return told(
        () -> {
          Path folder = file.toAbsolutePath().getParent();
          if (folder != null) {
            Files.createDirectories(folder);
          }
          Path part = beside(target());
          boolean whole = false;
          try {
            to(part);
            whole = true;
            return part;
          } finally {
            if (!whole) {
              Files.deleteIfExists(part);
            }
          }
        });
  }

  /** Makes a draft the file. */
  void place(Path draft) throws IOException {
    told(
        () -> {
          try {
            return put(draft, target());
          } finally {
            Files.deleteIfExists(draft);
          }
        });
  }

  /** The file itself, where there is a link to it. */
  private Path target() throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private static Path beside(Path place) throws IOException {
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
    String process = "." + ProcessHandle.current().pid() + ".";
    for (int number = 0; ; number++) {
      Path part = place.resolveSibling("." + place.getFileName() + process + number);
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException e) {
        // Another report goes to the same file.
      }
    }
  }

  private Path to(Path path) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      bytes.to(out);
    }
    return path;
  }

  /** Puts a file that is there whole in the place of another, at once where the system can. */
  public static Path put(Path part, Path file) throws IOException {
    try {
      return Files.move(part, file, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(part, file, REPLACE_EXISTING);
    }
  }

  private interface Step {
    Path take() throws IOException;
  }

  /** Takes a step; when it fails, says of which file. */
  private Path told(Step step) throws IOException {
    try {
      return step.take();
    } catch (IOException | JacksonException e) {
      throw new IOException(
          "%s could not be written to %s: %s".formatted(what, file, reason(e)), e);
    }
  }

  /** The system's own words where it has them; Java often gives no more than the file's name. */
  private static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write there";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands where its folder should be";
    }
    if (e instanceof FileSystemException failed) {
      return Objects.requireNonNullElse(failed.getReason(), "there is no such place");
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
