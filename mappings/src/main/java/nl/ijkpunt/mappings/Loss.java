package nl.ijkpunt.mappings;

import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of a loss account: what became of the values at one path of the source, and why.
 *
 * @param from the path, without places in lists; empty for what the source does not hold
 * @param to where it went; empty for what is lost
 * @param reason why, where the target does not say the same
 * @param count how many values
 * @param first where the first of them stands
 */
public record Loss(
    String from, String to, Fate fate, Text reason, long count, @Nullable Location first) {

  /** Where to look: in the source, or in the target for what the source does not hold. */
  public String path() {
    return from.isEmpty() ? to : from;
  }
}
