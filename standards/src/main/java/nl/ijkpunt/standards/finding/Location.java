package nl.ijkpunt.standards.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param source the source's name
 * @param ordinal the how-manieth source of the run, from 0
 * @param offset bytes before it in the source
 * @param line the line it is on, from 1
 * @param column the character of that line, from 1
 * @param pointer a JSON Pointer, an XPath or an IRI, whichever the format speaks
 * @param record the beginning of that pointer, which leads to a record; nothing where unknown
 */
public record Location(
    String source,
    int ordinal,
    long offset,
    long line,
    long column,
    String pointer,
    @Nullable String record)
    implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::ordinal)
          .thenComparingLong(Location::offset)
          .thenComparing(Location::pointer);

  public Location(String source, int ordinal, long offset, long line, long column, String pointer) {
    this(source, ordinal, offset, line, column, pointer, null);
  }

  /** The same place under another name. */
  public Location at(String otherPointer) {
    return new Location(source, ordinal, offset, line, column, otherPointer);
  }

  /** The same place, known to be in the record that stands there. */
  public Location inRecord(String where) {
    return new Location(source, ordinal, offset, line, column, pointer, where);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
