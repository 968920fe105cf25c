package nl.ijkpunt.standards.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.pack.Placed;
import org.jspecify.annotations.Nullable;

/** Gives every place that something refers to a name as a schema of the standard. */
final class SchemaNames {
  private final Map<Target, String> names = new HashMap<>();
  private final Map<String, Placed> places = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** The name of a place: the one it has, or one made of where it stands. */
  String of(Placed place) {
    String known = names.get(Target.of(place));
    return known == null ? give(made(place), place) : known;
  }

  /** Gives a place a name, unless it has one. */
  String give(String wanted, Placed place) {
    return names.computeIfAbsent(
        Target.of(place),
        unnamed -> {
          String name = free(wanted);
          places.put(name, place);
          open.add(name);
          return name;
        });
  }

  /** Keeps a name for a schema that only refers to another. */
  boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** A name that nobody has; some file systems see no difference between upper and lower case. */
  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }

  /** A name that was given and whose schema was not asked for yet; null when there is none. */
  @Nullable String next() {
    return open.poll();
  }

  Placed place(String name) {
    Placed place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("no place is called " + name);
    }
    return place;
  }

  private static String made(Placed place) {
    String file = ofFile(place.document().name());
    String pointer =
        place
            .pointer()
            .replaceFirst("^/components/schemas/", "/")
            .replaceFirst("^/(\\$defs|definitions)/", "/")
            .replaceAll("/(\\$defs|definitions|properties|items|allOf|oneOf|anyOf)(?=/)", "");
    boolean component = place.pointer().matches("/components/schemas/[^/]+");
    return clean(component ? pointer.substring(1) : file + pointer);
  }

  /** The name for the schema that is all of a file. */
  static String ofFile(String file) {
    return clean(
        file.replaceFirst("\\.schema\\.json$", "")
            .replaceFirst("\\.[A-Za-z]+$", "")
            .replaceFirst("^(.*/)?schemas?/", ""));
  }

  private static String clean(String name) {
    String safe = name.replace("~1", "-").replaceAll("[^A-Za-z0-9._/-]+", "_");
    return safe.replaceAll("(^|/)\\.+", "$1").replaceAll("/+", "/").replaceFirst("^/", "");
  }
}
