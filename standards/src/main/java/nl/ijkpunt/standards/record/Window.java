package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.io.InputStream;

/**
 * The part of a stream that is in memory: from a mark, which the reader moves along, to a limit.
 * What has been handed out is not written to again until the chunk is given back.
 */
final class Window {
  /** Room behind what is filled at once: for one byte that tells whether there is more. */
  private static final int PEEK = 1 + Bytes.PADDING;

  /** How much is read at once: what a processor keeps at hand while it is copied. */
  private static final int READ = 1 << 16;

  private final InputStream in;
  private final Sizes sizes;
  private final Buffers buffers;
  private byte[] bytes;
  private int mark;
  private int limit;
  private boolean ended;
  private long before;

  Window(InputStream in, Sizes sizes, Buffers buffers) {
    this.in = in;
    this.sizes = sizes;
    this.buffers = buffers;
    this.bytes = buffers.take(sizes.chunk() + PEEK);
  }

  /** The stretch of a text that is in memory already, and has nothing after it. */
  static Window over(byte[] bytes, int from, int to) {
    Window window = new Window(InputStream.nullInputStream(), new Sizes(0, 0, to), new Buffers());
    window.bytes = bytes;
    window.mark = from;
    window.limit = to;
    window.ended = true;
    return window;
  }

  Sizes sizes() {
    return sizes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the part that is still to be handed out begins. */
  int mark() {
    return mark;
  }

  /** Where the bytes in memory end. */
  int limit() {
    return limit;
  }

  /** Whether the stream has no more. */
  boolean ended() {
    return ended;
  }

  /** How many bytes of the stream stand before index 0. */
  long before() {
    return before;
  }

  /** Reads until the window is full; whether the stream has more. Skips a byte order mark. */
  boolean fill() throws IOException {
    boolean first = before == 0 && limit == 0;
    int room = bytes.length - PEEK - limit;
    while (!ended && room > 0) {
      int read = in.read(bytes, limit, Math.min(room, READ));
      if (read < 0) {
        ended = true;
      } else {
        limit += read;
        room -= read;
      }
    }
    if (!ended) {
      peek();
    }
    if (first) {
      mark = Encoding.markLength(bytes, 0, limit);
    }
    return !ended;
  }

  /** A full window may end exactly where the stream does. */
  private void peek() throws IOException {
    int next = in.read();
    if (next < 0) {
      ended = true;
      return;
    }
    bytes[limit++] = (byte) next;
  }

  /** Moves the mark. */
  void advance(int to) {
    mark = to;
  }

  /** Goes on in an array of its own, with what follows the mark at its beginning. */
  boolean next() throws IOException {
    int rest = limit - mark;
    int chunk = sizes.chunk();
    int size = rest >= chunk / 2 ? Math.max(chunk, rest * 2) : chunk;
    byte[] fresh = buffers.take(size + PEEK);
    System.arraycopy(bytes, mark, fresh, 0, rest);
    before += mark;
    bytes = fresh;
    limit = rest;
    mark = 0;
    return fill();
  }
}
