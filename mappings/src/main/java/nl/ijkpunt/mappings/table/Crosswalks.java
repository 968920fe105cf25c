package nl.ijkpunt.mappings.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.ijkpunt.mappings.Crosswalk;

/** The crosswalks that a table names, each read once for a thread. */
final class Crosswalks {
  private static final String BACK = "back:";

  private final Function<String, Crosswalk> named;
  private final Map<String, Codes> codes = new HashMap<>();

  /**
   * Crosswalks.
   *
   * @param named gives one by its name
   */
  Crosswalks(Function<String, Crosswalk> named) {
    this.named = named;
  }

  /** The crosswalk with this name; with {@code back:} before it, from target to source. */
  Codes codes(String name) {
    return codes.computeIfAbsent(
        name,
        one ->
            one.startsWith(BACK)
                ? Codes.back(named.apply(one.substring(BACK.length())))
                : Codes.of(named.apply(one)));
  }
}
