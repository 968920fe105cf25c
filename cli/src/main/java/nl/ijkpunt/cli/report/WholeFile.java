package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
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
 * Writes files that are there whole or not at all: what is written stands beside the file until all
 * of it is there. A full disk or a broken run leaves an earlier file as it was.
 */
public final class WholeFile {

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; closing the writer is for who opened it. */
    void to(Writer out) throws IOException;
  }

  /**
   * Writes a file, in folders that are made where they are not there. What is no ordinary file,
   * such as a pipe, is written as it comes.
   *
   * @param what what is being written, for who reads that it could not be
   * @throws IOException when it cannot be written, with where and why
   */
  public static void write(Path file, String what, Content content) throws IOException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        to(file, content);
      } else {
        beside(Files.exists(file) ? file.toRealPath() : file, content);
      }
    } catch (IOException | JacksonException e) {
      throw new IOException(
          "%s could not be written to %s: %s".formatted(what, file, reason(e)), e);
    }
  }

  private static void beside(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      to(part, content);
      put(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void to(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      content.to(out);
    }
  }

  /** Puts a file that is there whole in the place of another, at once where the system can. */
  public static void put(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, REPLACE_EXISTING);
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
