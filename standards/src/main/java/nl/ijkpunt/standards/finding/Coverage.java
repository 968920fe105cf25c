package nl.ijkpunt.standards.finding;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What sources tell of the classes of a model; nothing is judged. All counts stand in the order of
 * the sources.
 *
 * @param kinds all classes of the model, by name
 * @param shared which names of things several sources have
 */
public record Coverage(List<String> sources, List<Kind> kinds, List<Shared> shared) {

  public Coverage {
    sources = List.copyOf(sources);
    kinds = List.copyOf(kinds);
    shared = List.copyOf(shared);
  }

  /**
   * A class.
   *
   * @param things how many things of it each source has
   * @param properties by name, how many of those have it
   */
  public record Kind(
      String name, Text label, List<Long> things, SortedMap<String, List<Long>> properties) {

    public Kind {
      things = List.copyOf(things);
      SortedMap<String, List<Long>> copies = new TreeMap<>();
      properties.forEach((property, counts) -> copies.put(property, List.copyOf(counts)));
      properties = Collections.unmodifiableSortedMap(copies);
    }

    /** How many things of it all sources have. */
    public long total() {
      return sum(things);
    }

    /** How many things of it have the property, in all sources. */
    public long total(String property) {
      return sum(properties.getOrDefault(property, List.of()));
    }
  }

  /**
   * Names of things.
   *
   * @param names how many names of things of the class are in these sources and no other
   */
  public record Shared(String kind, List<String> sources, long names) {
    public Shared {
      sources = List.copyOf(sources);
    }
  }

  /** Whether there is anything of a class of the model. */
  public boolean isEmpty() {
    return kinds.stream().allMatch(kind -> kind.total() == 0);
  }

  /** All sources as if they were one. */
  public Coverage together(String name) {
    return new Coverage(List.of(name), kinds.stream().map(Coverage::together).toList(), shared);
  }

  private static Kind together(Kind kind) {
    SortedMap<String, List<Long>> properties = new TreeMap<>();
    kind.properties().forEach((property, counts) -> properties.put(property, one(counts)));
    return new Kind(kind.name(), kind.label(), one(kind.things()), properties);
  }

  private static List<Long> one(List<Long> counts) {
    return List.of(sum(counts));
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
