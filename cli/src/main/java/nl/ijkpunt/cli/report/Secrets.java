package nl.ijkpunt.cli.report;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Takes out of text what lets somebody in. */
final class Secrets {
  private static final Pattern USER = Pattern.compile("(?<=://)[^/\\s@\"']+@");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "([?&;][\\w.-]*(?:token|key|secret|password|passwd|pwd|signature|sig|auth|code)"
              + "[\\w.-]*=)[^&;\\s\"']+",
          CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile("\\b(bearer|basic|digest)\\s+[\\w.~+/=-]{6,}", CASE_INSENSITIVE);

  private Secrets() {}

  /** The text without user names and passwords, keys and tokens. */
  static String without(String text) {
    if (text.indexOf("://") < 0 && text.indexOf(' ') < 0 && text.indexOf('=') < 0) {
      return text;
    }
    String nobody = USER.matcher(text).replaceAll("");
    String keyless = PARAMETER.matcher(nobody).replaceAll("$1***");
    return HEADER.matcher(keyless).replaceAll("$1 ***");
  }
}
