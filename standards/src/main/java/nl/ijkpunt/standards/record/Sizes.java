package nl.ijkpunt.standards.record;

/**
 * How many bytes the reader deals with at a time.
 *
 * @param chunk how much a chunk holds, roughly: enough to keep a thread busy, little enough to have
 *     many
 * @param ahead how far to look for an id, before the arrays of an object count as collections
 * @param record the most that one record may hold
 */
record Sizes(int chunk, int ahead, int record) {
  static final Sizes DEFAULT = new Sizes(1 << 20, 1 << 20, 64 << 20);
}
