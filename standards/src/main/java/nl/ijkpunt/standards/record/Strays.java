package nl.ijkpunt.standards.record;

import java.util.List;
import nl.ijkpunt.standards.finding.Location;

/**
 * What a record that was lifted holds and its standard does not have, so that it became nothing.
 *
 * @param standard the standard of the record
 */
public record Strays(String standard, List<Stray> found) {

  public Strays {
    found = List.copyOf(found);
  }

  /**
   * A member that the standard does not have.
   *
   * @param near the name that may have been meant; empty where none is near
   */
  public record Stray(String name, String near, Location at) {}
}
