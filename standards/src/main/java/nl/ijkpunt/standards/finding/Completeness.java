package nl.ijkpunt.standards.finding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of what records of one type may hold they do hold.
 *
 * @param records how many records of the type were looked at
 * @param fields by name of a member the standard has for the type, how many of them hold it
 */
public record Completeness(String type, long records, SortedMap<String, Long> fields) {

  public Completeness {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }
}
