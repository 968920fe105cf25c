package nl.ijkpunt.validators;

import java.util.List;
import java.util.SortedMap;
import nl.ijkpunt.standards.finding.RunData;

/**
 * What only a whole run can tell.
 *
 * @param inputs what was read
 * @param slow how many records of each type the fast tier left to the full validator
 * @param how what else there is to say of how it was done, by name
 */
public record RunTotals(
    List<RunData.Input> inputs, SortedMap<String, Long> slow, SortedMap<String, String> how) {}
