package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from JSON: documents, NDJSON, pages, arrays, named collections, gateway answers.
 */
public final class JsonReader implements RecordReader {
  private final RecordTypes types;
  private final @Nullable RecordType forced;
  private final Sizes sizes;
  private final Buffers buffers = new Buffers();

  /**
   * A reader of a standard's records.
   *
   * @param forced the type that every record is said to be of; otherwise each record tells
   */
  public JsonReader(RecordTypes types, @Nullable RecordType forced) {
    this(types, forced, Sizes.DEFAULT);
  }

  JsonReader(RecordTypes types, @Nullable RecordType forced, Sizes sizes) {
    this.types = types;
    this.forced = forced;
    this.sizes = sizes;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try (InputStream in = source.open()) {
      Window window = new Window(in, sizes, buffers);
      window.fill();
      Place start = new Place(source.name(), ordinal, window.mark(), 1, 0);
      split(window, start, sink);
      // Also what could not be read counts for the hash of the source.
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void split(Window window, Place start, ChunkSink sink) throws IOException {
    int from = window.mark();
    RecordType hint = types.ofCollection(types.collectionOf(start.source()));
    Optional<ReadProblem> wide = Encoding.problem(window.bytes(), from, window.limit(), start);
    if (wide.isPresent()) {
      sink.chunk(JsonChunk.of(wide.get(), start));
    } else if (LineShape.suits(start.source())
        || LineShape.isIn(window.bytes(), from, window.limit())) {
      new LineSplitter(window, start, hint, sink).split();
    } else {
      Cursor cursor = new Cursor(window, start);
      if (cursor.pass()) {
        new DocumentSplitter(cursor, new Envelopes(types), forced, hint, sink).split();
      }
    }
  }

  /** Lines have an array of their own; other chunks may share one. */
  @Override
  public void giveBack(Chunk chunk) {
    if (chunk instanceof JsonChunk json && json.shape() == JsonChunk.Shape.LINES) {
      buffers.give(json.bytes());
    }
  }

  @Override
  public ChunkReader chunkReader() {
    return new JsonChunkReader(types, forced)::read;
  }
}
