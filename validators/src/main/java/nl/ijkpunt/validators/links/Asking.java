package nl.ijkpunt.validators.links;

import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;

/**
 * A reference, and who asks.
 *
 * @param asker the type of the record that asks
 * @param askerId its id, or empty
 * @param facts what is remembered of it
 * @param nested whether not the record itself asks, but what stands inside it
 * @param high the first half of the id that is asked for
 * @param low its second half
 * @param id that id as it is written
 * @param location where it is written
 */
record Asking(
    OfType asker,
    String askerId,
    long facts,
    Link link,
    boolean nested,
    long high,
    long low,
    String id,
    Location location) {

  Subject subject() {
    return new Subject(asker.type().name(), askerId.isEmpty() ? null : askerId, null);
  }
}
