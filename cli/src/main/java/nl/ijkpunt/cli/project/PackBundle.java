package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.attest.StoredZip;
import nl.ijkpunt.standards.hash.Sha256;

/**
 * All that a folder needs to check data, in one zip: its packages, files such as profiles, and a
 * lock that pins them. The same files give the same bytes.
 *
 * @param packs the packages
 * @param files the other files, by their paths from the folder
 */
public record PackBundle(List<Pack> packs, SortedMap<String, byte[]> files) {

  public PackBundle {
    packs = List.copyOf(packs);
  }

  /**
   * The bundle of a folder.
   *
   * @param named files to take along besides packages
   * @throws Packs.Changed when a package is not what the lock pins
   * @throws IllegalArgumentException when a file is not there, or not in the folder
   */
  public static PackBundle of(Packs packs, List<String> named) throws IOException {
    List<Pack> all = new ArrayList<>();
    for (String id : packs.lock().packages().keySet()) {
      if (packs.find(id).isEmpty()) {
        throw new Packs.Changed("the package %s is pinned and not there".formatted(id));
      }
      all.add(packs.read(id));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : named) {
      Path path = Path.of(name).normalize();
      if (path.isAbsolute() || path.startsWith("..")) {
        throw new IllegalArgumentException(name + " is not in this folder");
      }
      if (!Files.isRegularFile(packs.root().resolve(path))) {
        throw new IllegalArgumentException("there is no file " + name);
      }
      String slashed = path.toString().replace('\\', '/');
      files.put(slashed, Files.readAllBytes(packs.root().resolve(path)));
    }
    return new PackBundle(all, files);
  }

  /** The zip. */
  public byte[] zip(PackLock lock) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    packs.forEach(
        pack ->
            pack.files()
                .forEach((name, bytes) -> all.put(Packs.FOLDER + pack.id() + "/" + name, bytes)));
    all.put(PackLock.FILE, lock.withFiles(digests()).json());
    return StoredZip.write(all);
  }

  private SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
    return digests;
  }

  /** Whether files are those of a bundle. */
  static boolean is(SortedMap<String, byte[]> files) {
    return files.containsKey(PackLock.FILE);
  }

  /**
   * The bundle that files are.
   *
   * @throws Packs.Changed when a file is not what the lock in it pins
   */
  static PackBundle read(String place, SortedMap<String, byte[]> all) throws IOException {
    PackLock lock = PackLock.read(all.getOrDefault(PackLock.FILE, new byte[0]));
    List<String> differences = new ArrayList<>();
    List<Pack> packs = new ArrayList<>();
    SortedMap<String, byte[]> rest = new TreeMap<>(all);
    rest.remove(PackLock.FILE);
    for (Map.Entry<String, PackLock.Locked> locked : lock.packages().entrySet()) {
      String folder = Packs.FOLDER + locked.getKey() + "/";
      Pack pack = new Pack(locked.getKey(), PackFiles.in(folder, all));
      rest.keySet().removeIf(name -> name.startsWith(folder));
      PackLock.differences(locked.getValue().files(), pack.digests())
          .forEach(difference -> differences.add(folder + difference));
      packs.add(pack);
    }
    PackBundle bundle = new PackBundle(packs, rest);
    differences.addAll(PackLock.differences(lock.files(), bundle.digests()));
    if (!differences.isEmpty()) {
      throw new Packs.Changed(
          "%s is not what its lock pins, and is not used:%n  %s"
              .formatted(place, String.join(System.lineSeparator() + "  ", differences)));
    }
    for (Pack pack : packs) {
      if (!Pack.of(place, pack.files()).id().equals(pack.id())) {
        throw new IllegalArgumentException(
            "%s: what it calls %s is another standard".formatted(place, pack.id()));
      }
    }
    return bundle;
  }
}
