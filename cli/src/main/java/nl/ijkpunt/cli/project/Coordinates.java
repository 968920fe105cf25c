package nl.ijkpunt.cli.project;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a file in a Maven repository, as {@code group:artifact:version[:zip]}. */
public record Coordinates(String group, String artifact, String version, String type) {
  private static final Pattern WRITTEN =
      Pattern.compile("([\\w.-]+):([\\w.-]+):(\\w[\\w.+-]*)(?::(zip|jar))?");

  /** What a text names, where it names such a file. */
  public static Optional<Coordinates> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches() || text.contains("..")) {
      return Optional.empty();
    }
    String type = written.group(4) == null ? "zip" : written.group(4);
    return Optional.of(new Coordinates(written.group(1), written.group(2), written.group(3), type));
  }

  /** Where the file is in a repository. */
  public String path() {
    return "%s/%s/%s/%s-%s.%s"
        .formatted(group.replace('.', '/'), artifact, version, artifact, version, type);
  }
}
