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
 * @param record which record it is in; nothing where unknown
 */
public record Location(
    String source,
    int ordinal,
    long offset,
    long line,
    long column,
    String pointer,
    @Nullable InRecord record)
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

  /** The same place, known to be in a record. */
  public Location in(InRecord where) {
    return new Location(source, ordinal, offset, line, column, pointer, where);
  }

  /** A number that places in one record share, and places in different records hardly ever. */
  public long recordKey() {
    InRecord in = record;
    long key = in == null ? offset ^ (1L << 62) : in.line();
    String way = in == null ? "" : in.pointer();
    // Beside the line, not added to it: line 2 of one source is not line 1 of the next.
    key = (key ^ ((long) ordinal << 40)) * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < way.length(); i++) {
      key = (key ^ way.charAt(i)) * 0x100000001B3L;
    }
    return key ^ (key >>> 29);
  }

  /**
   * Which record of its source a place is in.
   *
   * @param pointer the beginning of a place's pointer, which leads to the record
   * @param line the line, of a record that has one to itself; otherwise 0
   * @param path the way from the record to the place in the words of the standard, where the
   *     pointer has other words for it
   */
  public record InRecord(String pointer, long line, @Nullable String path) {

    /** A record whose pointers have the words of the standard. */
    public InRecord(String pointer, long line) {
      this(pointer, line, null);
    }
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
