package nl.ijkpunt.standards.record;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of JSON.
 *
 * @param bytes what holds it; spare bytes follow
 * @param from where it begins
 * @param to where it ends
 * @param place where its first byte stands in the source
 * @param shape what it holds
 * @param pointer the array its items stand in, as a JSON Pointer; empty for lines and documents
 * @param index the place of its first item in that array
 * @param hint the type that its records have when they do not tell it themselves
 * @param seams where its bytes do not follow each other in the source; nothing when they all do
 * @param problem what is wrong, where the source could not be cut into such stretches
 */
@SuppressWarnings("ArrayRecordComponent") // the array is the point; chunks are never compared
public record JsonChunk(
    byte[] bytes,
    int from,
    int to,
    Place place,
    Shape shape,
    String pointer,
    long index,
    @Nullable RecordType hint,
    @Nullable Seams seams,
    @Nullable ReadProblem problem)
    implements Chunk {
  private static final byte[] NOTHING = new byte[Bytes.PADDING];

  /** A chunk that holds nothing but news of something wrong. */
  static JsonChunk of(ReadProblem problem, Place place) {
    return new JsonChunk(NOTHING, 0, 0, place, Shape.ITEMS, "", 0, null, null, problem);
  }

  /** A chunk of whole lines. */
  static JsonChunk lines(byte[] bytes, int from, int to, Place place, @Nullable RecordType hint) {
    return new JsonChunk(bytes, from, to, place, Shape.LINES, "", 0, hint, null, null);
  }

  /** What a chunk holds. */
  public enum Shape {
    /** Whole values, each on a line of its own. */
    LINES,
    /** Items of one array, with commas between them. */
    ITEMS,
    /** What a document holds outside its arrays of records. */
    DOCUMENT,
    /** The same, of a document that breaks off: another chunk says where and why. */
    BROKEN_DOCUMENT
  }
}
