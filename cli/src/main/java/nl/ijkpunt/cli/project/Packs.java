package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.cli.report.WholeFile;

/**
 * The standards of a folder that are not on board: each {@code .ijk/packs/NAME@VERSION} is one, and
 * is used as long as it is what {@code ijk.lock} pins. The only place that knows where they are.
 *
 * @param root the folder that they are for
 */
public record Packs(Path root) {
  static final String FOLDER = ".ijk/packs/";

  /** Those of the folder that the tool runs in. */
  public static Packs here() {
    return new Packs(Path.of(""));
  }

  /** A package is not what it was when it was added. */
  public static final class Changed extends RuntimeException {
    Changed(String message) {
      super(message);
    }
  }

  private Path folder(String id) {
    return root.resolve(FOLDER + id);
  }

  private Path lockFile() {
    return root.resolve(PackLock.FILE);
  }

  /** The ids of all that are there, as {@code name@version}. */
  public List<String> ids() {
    Path all = root.resolve(FOLDER);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.indexOf('@') > 0 && Files.isDirectory(all.resolve(name)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The lock; an empty one where there is none yet. */
  public PackLock lock() throws IOException {
    return Files.exists(lockFile())
        ? PackLock.read(Files.readAllBytes(lockFile()))
        : PackLock.EMPTY;
  }

  /**
   * Where the standard with this id is; nothing where it is not among them.
   *
   * @throws Changed when it is not what the lock pins, with the files
   */
  public Optional<Path> find(String id) throws IOException {
    if (!ids().contains(id)) {
      return Optional.empty();
    }
    List<String> differences = differences(id);
    if (!differences.isEmpty()) {
      throw new Changed(
          "the package %s is not what %s pins, and is not used:%n  %s"
              .formatted(
                  id, PackLock.FILE, String.join(System.lineSeparator() + "  ", differences)));
    }
    return Optional.of(folder(id));
  }

  /** What is not as the lock pins it in one package: a line for each file. */
  public List<String> differences(String id) throws IOException {
    PackLock.Locked locked = lock().packages().get(id);
    if (locked == null) {
      return List.of("it is not in " + PackLock.FILE + ": ijk standards add puts it there");
    }
    if (!Files.isDirectory(folder(id))) {
      return List.of("it is not there: ijk standards add " + locked.from() + " fetches it");
    }
    Pack found = new Pack(id, PackFiles.read(folder(id)));
    return PackLock.differences(locked.files(), found.digests());
  }

  /** What is in the package with this id, as it is on disk. */
  Pack read(String id) throws IOException {
    return new Pack(id, PackFiles.read(folder(id)));
  }

  /** Says whether a pack can be used. */
  @FunctionalInterface
  public interface Usable {
    /** Looks at the pack in a folder; throws what is wrong with it. */
    void check(Path folder) throws IOException;
  }

  /**
   * Puts a pack where commands find it, and pins it; one that cannot be used leaves no trace.
   *
   * @param from where it came from, as it was named
   */
  public void put(Pack pack, String from, Usable usable) throws IOException {
    Path beside = root.resolve(FOLDER + "." + pack.id() + "." + ProcessHandle.current().pid());
    try {
      pack.write(beside);
      usable.check(beside);
      Files.move(beside, folder(pack.id()));
    } finally {
      Folders.delete(beside);
      tidy();
    }
    write(lock().with(pack.id(), new PackLock.Locked(from, pack.digests())));
  }

  /** Takes a pack away. */
  public void remove(String id) throws IOException {
    Folders.delete(folder(id));
    tidy();
    write(lock().without(id));
  }

  /** Leaves no folders behind that hold nothing. */
  private void tidy() throws IOException {
    for (Path at = root.resolve(FOLDER); at != null && !at.equals(root); at = at.getParent()) {
      try (Stream<Path> inside = Files.isDirectory(at) ? Files.list(at) : Stream.of(at)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(at);
    }
  }

  private void write(PackLock lock) throws IOException {
    byte[] json = lock.json();
    new WholeFile(lockFile(), "the lock", out -> out.write(json)).write();
  }
}
