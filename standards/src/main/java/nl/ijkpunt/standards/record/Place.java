package nl.ijkpunt.standards.record;

import nl.ijkpunt.standards.finding.Location;

/**
 * Where in a source a stretch of bytes stands.
 *
 * @param source the source's name
 * @param ordinal the how-manieth source of the run, from 0
 * @param offset bytes before it in the source
 * @param line the line it begins on, from 1
 * @param column characters before it on that line
 */
public record Place(String source, int ordinal, long offset, long line, long column) {

  /** The beginning of a source. */
  public static Place startOf(String source, int ordinal) {
    return new Place(source, ordinal, 0, 1, 0);
  }

  /** The same as a location. */
  Location location(String pointer) {
    return new Location(source, ordinal, offset, line, column + 1, pointer);
  }
}
