package nl.ijkpunt.cli.serve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * The faults that endpoints of a kind can be given, by name.
 *
 * @param <F> what a fault can do to an answer
 */
public record FaultKinds<F>(NavigableMap<String, Kind<F>> all) {

  /**
   * A fault.
   *
   * @param what what it does
   * @param make makes it, with what a plan says under {@code with}
   */
  public record Kind<F>(Text what, Function<JsonValue, F> make) {}

  public FaultKinds {
    all = Collections.unmodifiableNavigableMap(new TreeMap<>(all));
  }

  /** All of these. */
  public static <F> FaultKinds<F> of(List<Map<String, Kind<F>>> some) {
    NavigableMap<String, Kind<F>> all = new TreeMap<>();
    some.forEach(all::putAll);
    return new FaultKinds<>(all);
  }

  /** The names of all faults. */
  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  /** The fault with this name. */
  public Optional<Kind<F>> find(String name) {
    return Optional.ofNullable(all.get(name));
  }
}
