package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.util.Map;
import nl.ijkpunt.standards.finding.Location;
import org.jspecify.annotations.Nullable;

/** Cuts NDJSON into chunks of whole lines. */
final class LineSplitter {
  private final Window window;
  private final Place start;
  private final @Nullable String collection;
  private final RecordReader.ChunkSink sink;
  private long line = 1;

  LineSplitter(
      Window window, Place start, @Nullable String collection, RecordReader.ChunkSink sink) {
    this.window = window;
    this.start = start;
    this.collection = collection;
    this.sink = sink;
  }

  void split() throws IOException {
    boolean more = true;
    while (more) {
      int cut = window.ended() ? window.limit() : afterLastLineFeed();
      if (cut > window.mark()) {
        emit(cut);
      } else if (window.limit() - window.mark() > Window.MAX_RECORD) {
        skipLine();
      }
      more = !window.ended();
      if (more) {
        window.next();
      }
    }
  }

  private void emit(int cut) {
    int from = window.mark();
    sink.chunk(
        new Chunk(window.bytes(), from, cut, place(), Chunk.Shape.LINES, "", 0, collection, null));
    line += Bytes.lineFeeds(window.bytes(), from, cut);
    window.advance(cut);
  }

  private int afterLastLineFeed() {
    byte[] bytes = window.bytes();
    int at = window.limit();
    while (at > window.mark() && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** Leaves out a line that is too large to hold, and says so. */
  private void skipLine() throws IOException {
    sink.chunk(Chunk.of(tooLarge(place()), place()));
    while (true) {
      int at = window.mark();
      while (at < window.limit() && window.bytes()[at] != '\n') {
        at++;
      }
      window.advance(at);
      if (at < window.limit() || window.ended()) {
        return;
      }
      window.next();
    }
  }

  private Place place() {
    long offset = window.before() + window.mark();
    return new Place(start.source(), start.ordinal(), offset, line, 0);
  }

  static ReadProblem tooLarge(Place at) {
    Location location =
        new Location(at.source(), at.ordinal(), at.offset(), at.line(), at.column() + 1, "");
    String limit = (Window.MAX_RECORD >> 20) + " MiB";
    return new ReadProblem("json-size-limited", location, Map.of("limit", limit));
  }
}
