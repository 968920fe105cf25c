package nl.ijkpunt.standards.finding;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One mistake, however often it was made: findings of one rule at the same place in records of one
 * type. What made one of them has most likely made them all.
 *
 * @param rule as heavy as the strictest of the profiles that ask for it
 * @param type the type of the records
 * @param path the place in such a record, with {@code *} for every place in an array
 * @param property the property it is about, where it is not the one the path leads to; or empty
 * @param found how many findings there are, exactly
 * @param records how many records have it
 * @param severities by profile that asks for it, how heavy that has it
 * @param unblocks by profile, how many records have nothing else that fails them
 * @param first the first places
 */
public record Cause(
    Rule rule,
    String type,
    String path,
    String property,
    long found,
    long records,
    SortedMap<String, Severity> severities,
    SortedMap<String, Long> unblocks,
    List<Location> first) {

  public Cause {
    severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    unblocks = Collections.unmodifiableSortedMap(new TreeMap<>(unblocks));
    first = List.copyOf(first);
  }

  /** How many records would be in order for some profile, were it not for this. */
  public long mostUnblocked() {
    return unblocks.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
