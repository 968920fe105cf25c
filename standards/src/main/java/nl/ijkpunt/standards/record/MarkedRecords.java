package nl.ijkpunt.standards.record;

import java.util.function.Consumer;

/**
 * Leaves out of chunks the records that a text does not stand in, without reading them. A record
 * with an escaped letter of ASCII in it stays: it may spell the text.
 */
public final class MarkedRecords {
  private static final Needle ESCAPE = Needle.of("\\u00");

  private final Needle mark;

  /**
   * The records with a text.
   *
   * @param mark of ASCII, as it stands in JSON that escapes nothing
   */
  public MarkedRecords(String mark) {
    this.mark = Needle.of(mark);
  }

  /**
   * Gives what is left of a chunk: of lines those with the text, and of anything else all or
   * nothing. What is left does not know its place in the source.
   */
  public void of(JsonChunk chunk, Consumer<JsonChunk> sink) {
    byte[] bytes = chunk.bytes();
    int to = chunk.to();
    int marked = -1;
    int escaped = -1;
    int at = chunk.from();
    while (at < to) {
      marked = marked < at ? mark.find(bytes, at, to) : marked;
      escaped = escaped < at ? ESCAPE.find(bytes, at, to) : escaped;
      int found = Math.min(marked, escaped);
      if (found == to) {
        return;
      }
      if (chunk.shape() != JsonChunk.Shape.LINES) {
        sink.accept(chunk);
        return;
      }
      int end = lineEnd(bytes, found, to);
      sink.accept(
          JsonChunk.lines(
              bytes, Bytes.lineStart(bytes, at, found), end, chunk.place(), chunk.hint()));
      at = end;
    }
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
