package nl.ijkpunt.standards.suite;

import java.time.LocalDate;
import nl.ijkpunt.standards.finding.Text;

/**
 * That a case comes out otherwise than it must, and until when that is let pass.
 *
 * @param until the last day
 */
public record KnownFailure(Text reason, LocalDate until) {

  /** Whether its last day has passed. */
  public boolean hasExpired(LocalDate today) {
    return today.isAfter(until);
  }
}
