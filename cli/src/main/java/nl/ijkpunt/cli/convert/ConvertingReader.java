package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/**
 * A reader whose records are converted as they are read, on the thread that reads them. What became
 * of a chunk is taken when the chunk is given back, so that output comes in the order of the input.
 */
final class ConvertingReader implements RecordReader {
  private final RecordReader reader;
  private final Supplier<ChunkConverter> converters;
  private final JsonOutput out;
  private final Queue<ChunkConverter> all = new ConcurrentLinkedQueue<>();
  private final Map<Chunk, ConvertedChunk> converted =
      Collections.synchronizedMap(new IdentityHashMap<>());

  ConvertingReader(RecordReader reader, Supplier<ChunkConverter> converters, JsonOutput out) {
    this.reader = reader;
    this.converters = converters;
    this.out = out;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    reader.split(source, ordinal, sink);
  }

  @Override
  public ChunkReader chunkReader() {
    ChunkConverter converter = converters.get();
    all.add(converter);
    ChunkReader chunks = reader.chunkReader();
    return (chunk, sink) ->
        converted.put(chunk, converter.convert(next -> chunks.read(chunk, next), sink));
  }

  @Override
  public void giveBack(Chunk chunk) {
    ConvertedChunk done = converted.remove(chunk);
    if (done != null) {
      out.take(done);
    }
    reader.giveBack(chunk);
  }

  /** Puts what the converters kept to themselves on one account, once all chunks are done. */
  void settle() {
    all.forEach(out::settle);
  }
}
