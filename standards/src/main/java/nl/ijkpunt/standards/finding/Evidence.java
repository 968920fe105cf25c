package nl.ijkpunt.standards.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declares about a principle that data cannot decide.
 *
 * @param question the id of what was asked
 * @param holds whether it is said to hold
 * @param by who says so
 * @param where where that can be looked up; empty where nobody said
 * @param on the day on which it was said
 * @param until the last day on which it counts
 */
public record Evidence(
    String question,
    boolean holds,
    String by,
    String where,
    @Nullable LocalDate on,
    @Nullable LocalDate until) {

  /** Whether its last day has passed. */
  public boolean isOver(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  /** The same, without who said it and where. */
  public Evidence bare() {
    return new Evidence(question, holds, "", "", on, until);
  }
}
