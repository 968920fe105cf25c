package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from JSON: documents, NDJSON, pages, arrays, named collections, gateway answers.
 */
public final class JsonReader implements RecordReader {
  private final RecordTypes types;
  private final @Nullable RecordType forced;

  /**
   * A reader of a standard's records.
   *
   * @param forced the type that every record is said to be of; otherwise each record tells
   */
  public JsonReader(RecordTypes types, @Nullable RecordType forced) {
    this.types = types;
    this.forced = forced;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    String collection = types.collectionOf(source.name());
    try (InputStream in = source.open()) {
      Window window = new Window(in);
      Place start = Place.startOf(source.name(), ordinal);
      if (!window.fill()) {
        splitWhole(window, start, collection, sink);
      } else if (isLines(window, source.name())) {
        new LineSplitter(window, start, collection, sink).split();
      } else {
        new DocumentSplitter(window, start, types, collection, sink).split();
      }
    }
  }

  private static void splitWhole(
      Window window, Place start, @Nullable String collection, ChunkSink sink) {
    boolean lines = isLines(window, start.source());
    int from = window.mark();
    Place place = new Place(start.source(), start.ordinal(), from, 1, 0);
    Encoding.problem(window.bytes(), from, window.limit(), place)
        .ifPresentOrElse(
            problem -> sink.chunk(Chunk.of(problem, place)),
            () ->
                sink.chunk(
                    new Chunk(
                        window.bytes(),
                        from,
                        window.limit(),
                        place,
                        lines ? Chunk.Shape.LINES : Chunk.Shape.DOCUMENT,
                        "",
                        0,
                        collection,
                        null)));
  }

  private static boolean isLines(Window window, String name) {
    return LineShape.suits(name)
        || LineShape.isIn(window.bytes(), window.mark(), window.limit(), window.ended());
  }

  @Override
  public ChunkReader chunkReader() {
    return new JsonChunkReader(types, forced)::read;
  }
}
