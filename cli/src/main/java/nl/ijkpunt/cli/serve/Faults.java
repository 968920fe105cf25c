package nl.ijkpunt.cli.serve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** All faults that there are, by name. */
public final class Faults {

  /**
   * A fault.
   *
   * @param what what it does
   * @param make makes it, with what a plan says under {@code with}
   */
  record Kind(Text what, Function<JsonValue, Fault> make) {}

  private Faults() {}

  private static SortedMap<String, Kind> all() {
    SortedMap<String, Kind> all = new TreeMap<>();
    for (Map<String, Kind> some :
        List.of(
            RequestFaults.all(),
            PageFaults.all(),
            RecordFaults.all(),
            AnswerFaults.all(),
            ErrorFaults.all())) {
      all.putAll(some);
    }
    return all;
  }

  /** The names of all faults. */
  public static List<String> names() {
    return List.copyOf(all().keySet());
  }

  /** What a fault does. */
  public static Text what(String name) {
    return kind(name).what();
  }

  static Kind kind(String name) {
    Kind kind = all().get(name);
    if (kind == null) {
      throw new IllegalArgumentException(name);
    }
    return kind;
  }
}
