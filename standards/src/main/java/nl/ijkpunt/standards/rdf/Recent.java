package nl.ijkpunt.standards.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of the things that were asked about last, where making it is dear.
 *
 * @param <K> what it is made of: equal things give the same
 * @param <V> what is made: many may use it at a time, and nobody changes it
 */
public final class Recent<K, V> {
  private final int most;
  private final Function<K, V> maker;
  private final Map<K, V> held = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Nothing yet.
   *
   * @param most how many things are remembered
   */
  public Recent(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  /** What is made of this. What cannot be made is not remembered. */
  public synchronized V of(K key) {
    V known = held.get(key);
    if (known == null) {
      known = maker.apply(key);
      held.put(key, known);
      if (held.size() > most) {
        held.remove(held.keySet().iterator().next());
      }
    }
    return known;
  }
}
