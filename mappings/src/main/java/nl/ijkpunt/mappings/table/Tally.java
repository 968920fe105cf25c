package nl.ijkpunt.mappings.table;

import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** How many values of one field had one fate, for one reason. */
final class Tally {
  final Fate fate;
  final Text reason;
  long count;
  @Nullable Location first;

  Tally(Fate fate, Text reason) {
    this.fate = fate;
    this.reason = reason;
  }
}
