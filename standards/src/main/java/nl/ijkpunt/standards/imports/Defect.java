package nl.ijkpunt.standards.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.pack.Placed;

/**
 * Something in a specification file that cannot mean what it says.
 *
 * @param document the file it stands in
 * @param pointer where in it, as a JSON Pointer
 * @param line the line it begins on; 0 where that is not known
 * @param arguments what its words speak of
 */
public record Defect(
    DefectKind kind, String document, String pointer, int line, Map<String, String> arguments) {
  private static final Pattern PLACED = Pattern.compile("line (\\d{1,9}): (.*)", Pattern.DOTALL);

  public Defect {
    arguments = Map.copyOf(arguments);
  }

  /**
   * A defect of a value.
   *
   * @param named names and values of arguments, in turn
   */
  public static Defect at(Placed place, DefectKind kind, String... named) {
    return new Defect(
        kind, place.document().name(), place.pointer(), place.line(), arguments(named));
  }

  /** Names and values, in turn. */
  public static Map<String, String> arguments(String... named) {
    Map<String, String> arguments = new TreeMap<>();
    for (int i = 0; i + 1 < named.length; i += 2) {
      arguments.put(named[i], named[i + 1]);
    }
    return arguments;
  }

  /**
   * That a file cannot be read.
   *
   * @param why with {@code line N:} in front where that is known
   */
  public static Defect unread(String document, String why) {
    Matcher placed = PLACED.matcher(why);
    return placed.matches()
        ? of(DefectKind.NOT_READ, document, Integer.parseInt(placed.group(1)), placed.group(2))
        : of(DefectKind.NOT_READ, document, 0, why);
  }

  private static Defect of(DefectKind kind, String document, int line, String why) {
    return new Defect(kind, document, "", line, Map.of("why", why));
  }

  /** Where it stands, as people say it. */
  public String place() {
    return document + (line > 0 ? ":" + line : "") + (pointer.isEmpty() ? "" : " " + pointer);
  }
}
