package nl.ijkpunt.standards.finding;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What ran, on what, and how: everything a reader needs to run it again.
 *
 * @param tool name and version of the tool
 * @param standard the standard checked against, as {@code name@version}
 * @param standardGuessed whether the tool chose the standard itself
 * @param standardHash SHA-256 of the standard's data
 * @param profiles the names of the profiles
 * @param options the options that change what a report says, by name
 * @param inputs what was read
 * @param slowRecords how many records of each type the fast tier left to the full validator
 * @param times when and how long; left out of a reproducible report
 */
public record RunData(
    String tool,
    String standard,
    boolean standardGuessed,
    String standardHash,
    List<String> profiles,
    SortedMap<String, String> options,
    List<Input> inputs,
    SortedMap<String, Long> slowRecords,
    @Nullable Times times) {

  public RunData {
    profiles = List.copyOf(profiles);
    inputs = List.copyOf(inputs);
  }

  /** One source that was read. */
  public record Input(String name, long bytes, long records, @Nullable String sha256) {}

  /** When a run began, how long it took, and on what. */
  public record Times(String started, long milliseconds, int threads, String java) {}
}
