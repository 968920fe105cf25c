package nl.ijkpunt.standards.record;

import java.util.Arrays;
import java.util.List;

/**
 * Where a chunk leaves out a part of its source, so that its bytes still have a line and a column.
 */
public final class Seams {
  private final int[] starts;
  private final Place[] places;
  private final int[] hollows;

  /**
   * The seams of a chunk.
   *
   * @param starts where a stretch without gaps begins, as an index into the bytes
   * @param places where each of these stands in the source
   * @param hollows where the arrays begin of which the items were left out
   */
  Seams(List<Integer> starts, List<Place> places, List<Integer> hollows) {
    this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
    this.places = places.toArray(Place[]::new);
    this.hollows = hollows.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether zeros stand for the items of the array that begins here. */
  boolean isHollow(int array) {
    return Arrays.binarySearch(hollows, array) >= 0;
  }

  /** What counts the lines of the stretch that this byte is in. */
  Lines linesAt(byte[] bytes, int index) {
    int found = Arrays.binarySearch(starts, index);
    int part = Math.max(0, found >= 0 ? found : -found - 2);
    return new Lines(places[part], bytes, starts[part]);
  }
}
