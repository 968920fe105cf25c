package nl.ijkpunt.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.Standards;

/**
 * What can be added to a folder: packs, and what else a bundle holds.
 *
 * @param from where it came from, as it was named
 * @param files files besides packs, by their paths from the folder
 */
public record Addition(String from, List<Pack> packs, SortedMap<String, byte[]> files) {

  public Addition {
    packs = List.copyOf(packs);
  }

  /**
   * What is in a folder, zip or jar.
   *
   * @param from what to call it
   * @throws IllegalArgumentException when there is nothing in it to add, with why
   * @throws Packs.Changed when it is a bundle that somebody changed
   */
  public static Addition of(String from, Path place) throws IOException {
    SortedMap<String, byte[]> files = PackFiles.read(place);
    if (PackBundle.is(files)) {
      PackBundle bundle = PackBundle.read(from, files);
      return new Addition(from, bundle.packs(), bundle.files());
    }
    return new Addition(from, PackFiles.packs(from, files), new TreeMap<>());
  }

  /**
   * Adds all of it, or nothing where something stands in the way.
   *
   * @return a line for each thing that was added or was there already
   * @throws IllegalArgumentException when something stands in the way, with what to do
   */
  public List<String> to(Packs packs, Packs.Usable usable) throws IOException {
    List<Pack> wanted = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Pack pack : this.packs) {
      if (Standards.ids().contains(pack.id())) {
        throw new IllegalArgumentException(
            "%s is on board; a package needs a version of its own, such as %s+own"
                .formatted(pack.id(), pack.id()));
      }
      if (!packs.ids().contains(pack.id())) {
        wanted.add(pack);
        told.add("added %s (%d files)".formatted(pack.id(), pack.files().size()));
      } else if (packs.differences(pack.id()).isEmpty()
          && packs.read(pack.id()).digests().equals(pack.digests())) {
        told.add(pack.id() + " is there already");
      } else {
        throw new IllegalArgumentException(
            "another %s is there already; ijk standards remove %s takes it away"
                .formatted(pack.id(), pack.id()));
      }
    }
    OtherFiles others = new OtherFiles(files);
    others.requireRoom(packs.root());
    for (Pack pack : wanted) {
      packs.put(pack, from, usable);
    }
    others.write(packs.root());
    files.keySet().forEach(name -> told.add("added " + name));
    return told;
  }
}
