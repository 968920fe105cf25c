package nl.ijkpunt.standards.record;

import java.io.IOException;
import nl.ijkpunt.standards.record.RecordReader.RecordSink;
import org.jspecify.annotations.Nullable;

/** Reads the records of chunks of JSON, on one thread, over one tape. */
final class JsonChunkReader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final Envelopes envelopes;
  private final @Nullable RecordType forced;

  JsonChunkReader(RecordTypes types, @Nullable RecordType forced) {
    this.envelopes = new Envelopes(types);
    this.forced = forced;
  }

  void read(JsonChunk chunk, RecordSink sink) {
    if (chunk.problem() != null) {
      sink.problem(chunk.problem());
      return;
    }
    Lines lines = Lines.of(chunk);
    Unfolding unfolding = new Unfolding(envelopes, forced, tokenizer, chunk, lines, sink);
    switch (chunk.shape()) {
      case LINES -> lines(chunk, lines, sink, unfolding);
      case ITEMS -> items(chunk, lines, sink, unfolding);
      case DOCUMENT, BROKEN_DOCUMENT -> document(chunk, lines, sink, unfolding);
    }
  }

  private void lines(JsonChunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    byte[] bytes = chunk.bytes();
    int at = chunk.from();
    int counted = at;
    long line = chunk.place().line();
    while (true) {
      at = firstToken(bytes, at, chunk.to());
      if (at >= chunk.to()) {
        return;
      }
      // A record that was read whole has no line feed in it: only what stands between is counted.
      line += Bytes.lineFeeds(bytes, counted, at);
      counted = at;
      lines.know(at, line);
      int end = tokenizer.read(bytes, at, chunk.to(), true);
      if (end >= 0) {
        unfolding.document();
        int next = afterLine(bytes, end, chunk.to());
        if (next < 0) {
          sink.problem(Malformed.after(lines.location(firstToken(bytes, end, chunk.to()), "")));
        }
        counted = end;
        at = next >= 0 ? next : afterLineFeed(bytes, end, chunk.to());
      } else {
        sink.problem(Malformed.last(tokenizer, lines, ""));
        at = afterLineFeed(bytes, tokenizer.malformedAt(), chunk.to());
      }
    }
  }

  private void document(JsonChunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    int end = tokenizer.read(chunk.bytes(), chunk.from(), chunk.to(), false);
    boolean told =
        chunk.shape() == JsonChunk.Shape.BROKEN_DOCUMENT
            && tokenizer.malformation() == Malformation.BREAKS_OFF;
    if (end < 0 && !told) {
      sink.problem(Malformed.last(tokenizer, lines, ""));
    }
    int next = end < 0 ? chunk.to() : firstToken(chunk.bytes(), end, chunk.to());
    if (next < chunk.to() && chunk.seams() == null) {
      sink.problem(Malformed.after(lines.location(next, "")));
    }
    unfolding.document();
  }

  private void items(JsonChunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    byte[] bytes = chunk.bytes();
    int at = chunk.from();
    int outside = 1 + Pointers.depth(chunk.pointer());
    for (long index = chunk.index(); at < chunk.to(); index++) {
      // What follows the last item tells where that ends.
      int end = tokenizer.read(bytes, at, chunk.to() + 1, false, outside);
      int next = end < 0 ? end : firstToken(bytes, end, chunk.to());
      String pointer = chunk.pointer() + "/" + index;
      if (end < 0) {
        sink.problem(Malformed.last(tokenizer, lines, pointer));
        next = afterItem(bytes, at, chunk.to());
      } else if (next < chunk.to() && bytes[next] != ',') {
        sink.problem(Malformed.syntax(lines.location(next, pointer), bytes, next));
        next = afterItem(bytes, at, chunk.to());
      } else {
        unfolding.item(index);
      }
      at = firstToken(bytes, next + 1, chunk.to());
    }
  }

  /** The index of the comma after a malformed item, told as the splitter told it. */
  private static int afterItem(byte[] bytes, int from, int to) {
    Cursor cursor = new Cursor(Window.over(bytes, from, to), Place.startOf("", 0));
    try {
      cursor.skipValue();
      cursor.hasToken();
      return cursor.at();
    } catch (IOException | Stopped e) {
      throw new IllegalStateException("items of this chunk were not told apart", e);
    }
  }

  private static int firstToken(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to
        && (bytes[at] == '\n' || bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** The index after the line feed that ends this line, or -1 when something else is in the way. */
  private static int afterLine(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at >= to ? to : bytes[at] == '\n' ? at + 1 : -1;
  }

  private static int afterLineFeed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, to);
  }
}
