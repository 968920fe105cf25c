package nl.ijkpunt.standards.finding;

import java.util.List;

/**
 * What has become of the findings of a baseline.
 *
 * @param name the baseline's file
 * @param sha256 the SHA-256 of that file
 * @param known how many findings of the run are in the baseline, and so do not count
 * @param fixed the entries that no longer occur, or occur less often, with how often less
 * @param expired the entries whose day has passed, so that their findings count again
 * @param unchecked the entries that did not occur, but about which this run cannot tell
 * @param strict whether entries that no longer occur fail the run
 */
public record BaselineResult(
    String name,
    String sha256,
    long known,
    List<BaselineEntry> fixed,
    List<BaselineEntry> expired,
    List<BaselineEntry> unchecked,
    boolean strict) {

  public BaselineResult {
    fixed = List.copyOf(fixed);
    expired = List.copyOf(expired);
    unchecked = List.copyOf(unchecked);
  }

  /** Whether the run fails because the baseline has what no longer occurs. */
  public boolean fails() {
    return strict && !fixed.isEmpty();
  }
}
