package nl.ijkpunt.cli.scaffold;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.cli.project.Folders;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;

/**
 * What somebody wants to begin with.
 *
 * @param asked the standard and the profile as they were named
 * @param place the folder of the standard, where it was named by that
 * @param suite the suite that tests endpoints of the standard; empty where there is none
 * @param javaPackage the Java package of what is made
 * @param folder where it is made: a folder that was not there, or is empty
 */
public record Order(
    Standard standard,
    Profile profile,
    Naming asked,
    Optional<Path> place,
    String suite,
    String javaPackage,
    Path folder) {
  private static final String OWN = "profile/";

  /** Something that is made in the folder. */
  public interface Making<T> {
    T make() throws IOException, InterruptedException;
  }

  /** Makes all, or leaves nothing behind. */
  public <T> Optional<T> whole(Making<Optional<T>> making)
      throws IOException, InterruptedException {
    boolean wasThere = Files.exists(folder);
    boolean made = false;
    try {
      copyProfile();
      Optional<T> whole = making.make();
      made = whole.isPresent();
      return whole;
    } finally {
      if (!made && wasThere) {
        Folders.empty(folder);
      } else if (!made) {
        Folders.delete(folder);
      }
    }
  }

  /** The file of a profile goes with what is made, so that it is found wherever that goes. */
  private void copyProfile() throws IOException {
    Optional<Path> file = profileFile();
    if (file.isPresent()) {
      Path own = folder.resolve(OWN + file.get().getFileName());
      Files.createDirectories(Objects.requireNonNull(own.getParent()));
      Files.copy(file.get(), own);
    }
  }

  private Optional<Path> profileFile() {
    boolean onBoard =
        asked.profile().isEmpty()
            || standard.profile(asked.profile()).isPresent()
            || standard.profile(withoutLevel()).isPresent();
    return onBoard ? Optional.empty() : Optional.of(Path.of(withoutLevel()));
  }

  private String withoutLevel() {
    int colon = asked.profile().lastIndexOf(':');
    return colon > 1 ? asked.profile().substring(0, colon) : asked.profile();
  }

  /** How both are named by who is in the folder that is made. */
  private Naming inside() {
    String level = asked.profile().substring(withoutLevel().length());
    return new Naming(
        standardFrom("").orElse(asked.standard()),
        profileFile().map(file -> OWN + file.getFileName() + level).orElse(asked.profile()));
  }

  /** The way to the folder of the standard, where it has one, from that which is made. */
  private Optional<String> standardFrom(String before) {
    Path from = folder.toAbsolutePath().normalize();
    return place
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .filter(there -> Objects.equals(there.getRoot(), from.getRoot()))
        .map(there -> before + from.relativize(there).toString().replace(File.separatorChar, '/'));
  }

  /** What its texts say of it. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("STANDARD", standard.id());
    words.put("VERSION", standard.version());
    words.put("PROFILE", profile.name());
    words.put("PACKAGE", javaPackage);
    words.put("AS", inside().options());
    words.put("SH", standardFrom("$here/").map(way -> '"' + way + '"').orElse(asked.standard()));
    words.put("CMD", standardFrom("%~dp0").map(way -> '"' + way + '"').orElse(asked.standard()));
    words.put("TEST", inside().test(suite));
    return words;
  }

  /** How an endpoint of this is tested, by who stands where it was asked for. */
  public String test() {
    return asked.test(suite);
  }
}
