package nl.ijkpunt.standards.record;

import nl.ijkpunt.standards.finding.Location;

/** Turns places in a stretch of bytes into lines and columns; counts on from the last question. */
public final class Lines {
  private final Place place;
  private final byte[] bytes;
  private final int from;
  private int counted;
  private long lineFeeds;

  public Lines(Place place, byte[] bytes, int from) {
    this.place = place;
    this.bytes = bytes;
    this.from = from;
    this.counted = from;
  }

  /** Takes from whoever knows that this index stands on this line, which saves counting. */
  void know(int index, long line) {
    lineFeeds = line - place.line();
    counted = index;
  }

  /** The line on which the byte at this index stands, from 1. */
  public long line(int index) {
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
    int lineStart = index;
    while (lineStart > from && bytes[lineStart - 1] != '\n') {
      lineStart--;
    }
    long before = lineStart == from ? place.column() : 0;
    long column = before + Bytes.characters(bytes, lineStart, index) + 1;
    long offset = place.offset() + index - from;
    return new Location(place.source(), place.ordinal(), offset, line(index), column, pointer);
  }

  public Place place() {
    return place;
  }
}
