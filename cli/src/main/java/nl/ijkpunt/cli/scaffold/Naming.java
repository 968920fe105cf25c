package nl.ijkpunt.cli.scaffold;

/**
 * How a standard and a profile are named in commands.
 *
 * @param standard its id, or the folder that it is in
 * @param profile its name or file; empty for the usual one
 */
public record Naming(String standard, String profile) {

  /** The options that choose both. */
  String options() {
    return " -s " + quoted(standard) + profileOption();
  }

  /** How an endpoint, or without a suite for those a file, is tested. */
  public String test(String suite) {
    return suite.isEmpty()
        ? "ijk validate%s FILES".formatted(options())
        : "ijk test %s --target http://127.0.0.1:8080%s".formatted(suite, profileOption());
  }

  private String profileOption() {
    return profile.isEmpty() ? "" : " --profile " + quoted(profile);
  }

  /** As a shell takes it for one word. */
  static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
