package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Leaves out of chunks the records that a text does not stand in, without reading them. A record
 * with an escaped letter of ASCII in it stays: it may spell the text.
 */
public final class MarkedRecords {
  private static final byte[] ESCAPE = "\\u00".getBytes(US_ASCII);
  private static final long BACKSLASHES = Bytes.ONES * ESCAPE[0];

  private final byte[] mark;
  private final long firsts;
  private final long seconds;

  /**
   * The records with a text.
   *
   * @param mark two or more letters of ASCII, digits and quotes: what JSON has one way to write but
   *     for escaped letters
   */
  public MarkedRecords(String mark) {
    if (!mark.matches("[\"\\w]{2,}")) {
      throw new IllegalArgumentException(
          "a mark has two or more letters of ASCII, digits and quotes, and this is " + mark);
    }
    this.mark = mark.getBytes(US_ASCII);
    this.firsts = Bytes.ONES * this.mark[0];
    this.seconds = Bytes.ONES * this.mark[1];
  }

  /**
   * Gives what is left of a chunk: of lines those with the text, and of anything else all or
   * nothing. What is left does not know its place in the source.
   */
  public void of(JsonChunk chunk, Consumer<JsonChunk> sink) {
    byte[] bytes = chunk.bytes();
    int at = chunk.from();
    while (true) {
      int found = find(bytes, at, chunk.to());
      if (found >= chunk.to()) {
        return;
      }
      if (chunk.shape() != JsonChunk.Shape.LINES) {
        sink.accept(chunk);
        return;
      }
      int start = Bytes.lineStart(bytes, at, found);
      at = found;
      while (at < chunk.to() && bytes[at] != '\n') {
        at++;
      }
      sink.accept(JsonChunk.lines(bytes, start, at, chunk.place(), chunk.hint()));
    }
  }

  /** Where the text or an escaped letter first stands from here on; the end or more for nowhere. */
  private int find(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      long word = Bytes.word(bytes, at);
      long pair = (word ^ firsts) | (Bytes.word(bytes, at + 1) ^ seconds);
      long hits = Bytes.zeros(pair) | Bytes.zeros(word ^ BACKSLASHES);
      if (hits == 0) {
        at += Long.BYTES;
        continue;
      }
      at += Long.numberOfTrailingZeros(hits) >>> 3;
      if (stands(mark, bytes, at, to) || stands(ESCAPE, bytes, at, to)) {
        return at;
      }
      at++;
    }
    return to;
  }

  private static boolean stands(byte[] text, byte[] bytes, int at, int to) {
    int end = at + text.length;
    return end <= to && Arrays.equals(bytes, at, end, text, 0, text.length);
  }
}
