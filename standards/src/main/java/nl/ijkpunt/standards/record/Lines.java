package nl.ijkpunt.standards.record;

import nl.ijkpunt.standards.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Turns places in a stretch of bytes into lines and columns; counts on from the last question,
 * because a million records may well stand on one line.
 */
public final class Lines {
  private final Place place;
  private final byte[] bytes;
  private final int from;
  private final @Nullable Seams seams;
  private int counted;
  private long lineFeeds;
  private int measured;
  private long column;

  public Lines(Place place, byte[] bytes, int from) {
    this(place, bytes, from, null);
  }

  private Lines(Place place, byte[] bytes, int from, @Nullable Seams seams) {
    this.place = place;
    this.bytes = bytes;
    this.from = from;
    this.seams = seams;
    this.counted = from;
    this.measured = from;
    this.column = place.column();
  }

  /** The lines of a chunk. */
  public static Lines of(JsonChunk chunk) {
    return new Lines(chunk.place(), chunk.bytes(), chunk.from(), chunk.seams());
  }

  /** Takes from whoever knows that this index stands on this line, which saves counting. */
  public void know(int index, long line) {
    lineFeeds = line - place.line();
    counted = index;
  }

  /** The line on which the byte at this index stands, from 1. */
  public long line(int index) {
    if (seams != null) {
      return seams.linesAt(bytes, index).line(index);
    }
    if (index < counted) {
      lineFeeds -= Bytes.lineFeeds(bytes, index, counted);
    } else {
      lineFeeds += Bytes.lineFeeds(bytes, counted, index);
    }
    counted = index;
    return place.line() + lineFeeds;
  }

  /** The location of the byte at this index. */
  public Location location(int index, String pointer) {
    if (seams != null) {
      return seams.linesAt(bytes, index).location(index, pointer);
    }
    measure(index);
    long offset = place.offset() + index - from;
    return new Location(place.source(), place.ordinal(), offset, line(index), column + 1, pointer);
  }

  private void measure(int index) {
    boolean on = index >= measured;
    int known = on ? measured : from;
    int lineStart = Bytes.lineStart(bytes, known, index);
    long before = lineStart > known ? 0 : on ? column : place.column();
    column = before + Bytes.characters(bytes, lineStart, index);
    measured = index;
  }

  /** Whether zeros stand for the items of the array that begins here. */
  boolean isHollow(int array) {
    return seams != null && seams.isHollow(array);
  }

  public Place place() {
    return place;
  }
}
