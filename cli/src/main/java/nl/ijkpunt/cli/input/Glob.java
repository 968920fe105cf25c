package nl.ijkpunt.cli.input;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for file names, split at the last folder that it names in full.
 *
 * @param folder where to look, as written; empty for the working folder
 * @param depth how many levels down names can match
 * @param matchers any one of which must match the rest of the path
 */
record Glob(String folder, int depth, List<PathMatcher> matchers) {
  private static final String ANY_FOLDERS = "**/";

  Glob {
    matchers = List.copyOf(matchers);
  }

  static boolean is(String argument) {
    return firstSpecial(argument) < argument.length();
  }

  /**
   * The pattern, in which {@code **}{@code /} stands for any number of folders, also none.
   *
   * @throws java.util.regex.PatternSyntaxException when brackets or braces do not match up
   */
  static Glob parse(String pattern) {
    int slash = pattern.lastIndexOf('/', firstSpecial(pattern));
    String folder = slash == 0 ? "/" : pattern.substring(0, Math.max(slash, 0));
    String rest = pattern.substring(slash + 1);
    FileSystem files = FileSystems.getDefault();
    List<PathMatcher> matchers =
        variants(rest).stream().map(variant -> files.getPathMatcher("glob:" + variant)).toList();
    return new Glob(folder, depth(rest), matchers);
  }

  /** Whether a path, seen from the folder, fits the pattern. */
  boolean matches(String relative) {
    Path path = Path.of(relative);
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private static int firstSpecial(String pattern) {
    int at = 0;
    while (at < pattern.length() && "*?[{".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int depth(String rest) {
    boolean anyDepth = rest.contains("**") || rest.contains("{");
    return anyDepth ? Integer.MAX_VALUE : (int) rest.chars().filter(c -> c == '/').count() + 1;
  }

  /** Java's own matcher wants at least one folder for the stars, shells want none. */
  private static List<String> variants(String rest) {
    int at = rest.lastIndexOf(ANY_FOLDERS);
    while (at > 0 && rest.charAt(at - 1) != '/') {
      at = rest.lastIndexOf(ANY_FOLDERS, at - 1);
    }
    if (at < 0) {
      return List.of(rest);
    }
    String tail = rest.substring(at + ANY_FOLDERS.length());
    List<String> variants = new ArrayList<>();
    for (String head : variants(rest.substring(0, at))) {
      variants.add(head + ANY_FOLDERS + tail);
      variants.add(head + tail);
    }
    return variants;
  }
}
