package nl.ijkpunt.standards.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts NDJSON into chunks of whole lines. */
final class LineSplitter {
  private final Window window;
  private final Place start;
  private final @Nullable RecordType hint;
  private final RecordReader.ChunkSink sink;
  private long line;
  private long column;

  /** Lines from the window's mark on, which stands at this place. */
  LineSplitter(Window window, Place start, @Nullable RecordType hint, RecordReader.ChunkSink sink) {
    this.window = window;
    this.start = start;
    this.hint = hint;
    this.sink = sink;
    this.line = start.line();
    this.column = start.column();
  }

  void split() throws IOException {
    while (true) {
      int cut = window.ended() ? window.limit() : afterLastLineFeed();
      if (cut > window.mark()) {
        emit(cut);
      } else if (window.limit() - window.mark() > window.sizes().record()) {
        skipLine();
        continue;
      }
      if (window.ended()) {
        return;
      }
      window.next();
    }
  }

  private void emit(int cut) {
    int from = window.mark();
    sink.chunk(JsonChunk.lines(window.bytes(), from, cut, place(), hint));
    line += Bytes.lineFeeds(window.bytes(), from, cut);
    column = 0;
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

  /** Leaves out a line that is too large to hold, up to its line feed, and says so. */
  private void skipLine() throws IOException {
    Place place = place();
    sink.chunk(JsonChunk.of(Malformed.tooLarge(place, window.sizes().record()), place));
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
    return new Place(start.source(), start.ordinal(), offset, line, column);
  }
}
