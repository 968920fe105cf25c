package nl.ijkpunt.standards.record;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source that one thread can work on by itself.
 *
 * @param bytes what holds it; spare bytes follow
 * @param from where it begins
 * @param to where it ends
 * @param place where its first byte stands in the source
 * @param shape what it holds
 * @param pointer the array its items stand in, as a JSON Pointer; empty for lines and documents
 * @param index the place of its first item in that array
 * @param collection the name that array stands under, or what the source's own name suggests
 * @param problem what is wrong, where the source could not be cut into such stretches
 */
@SuppressWarnings("ArrayRecordComponent") // the array is the point; chunks are never compared
public record Chunk(
    byte[] bytes,
    int from,
    int to,
    Place place,
    Shape shape,
    String pointer,
    long index,
    @Nullable String collection,
    @Nullable ReadProblem problem) {
  private static final byte[] NOTHING = new byte[Bytes.PADDING];

  /** A chunk that holds nothing but news of something wrong. */
  public static Chunk of(ReadProblem problem, Place place) {
    return new Chunk(NOTHING, 0, 0, place, Shape.ITEMS, "", 0, null, problem);
  }

  /** What a chunk holds. */
  public enum Shape {
    /** Whole values, each on a line of its own. */
    LINES,
    /** One whole document. */
    DOCUMENT,
    /** Items of one array, with commas between them. */
    ITEMS,
    /** A document whose arrays of records have been read already; zeros stand for the records. */
    SKELETON
  }
}
