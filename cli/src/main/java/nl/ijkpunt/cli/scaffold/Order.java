package nl.ijkpunt.cli.scaffold;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;

/**
 * What somebody wants to begin with.
 *
 * @param named the profile as it was named; empty for the usual one
 * @param suite the suite that tests endpoints of the standard; empty where there is none
 * @param javaPackage the Java package of what is made
 * @param folder where it is made: a folder that was not there
 */
public record Order(
    Standard standard,
    Profile profile,
    String named,
    String suite,
    String javaPackage,
    Path folder) {

  /** What its texts say of it. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("STANDARD", standard.id());
    words.put("VERSION", standard.version());
    words.put("PROFILE", profile.name());
    words.put("PACKAGE", javaPackage);
    words.put("AS", " -s " + standard.id() + (named.isEmpty() ? "" : " --profile " + named));
    words.put("TEST", test());
    return words;
  }

  /** How an endpoint of this is tested. */
  public String test() {
    String asked = named.isEmpty() ? "" : " --profile " + named;
    return suite.isEmpty()
        ? "ijk validate -s %s%s FILES".formatted(standard.id(), asked)
        : "ijk test %s --target http://127.0.0.1:8080%s".formatted(suite, asked);
  }
}
