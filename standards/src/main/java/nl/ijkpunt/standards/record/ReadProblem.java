package nl.ijkpunt.standards.record;

import java.util.Map;
import nl.ijkpunt.standards.finding.Location;

/**
 * Something that keeps a stretch of a source from being read as records.
 *
 * @param rule the id of the rule that does not hold
 * @param arguments what goes into the rule's words
 */
public record ReadProblem(String rule, Location location, Map<String, String> arguments) {

  public ReadProblem {
    arguments = Map.copyOf(arguments);
  }
}
