package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.util.function.Consumer;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** A reader whose chunks are shown to somebody else first, in order and on the thread that cuts. */
public record Teeing(RecordReader reader, Consumer<Chunk> first) implements RecordReader {

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    reader.split(
        source,
        ordinal,
        chunk -> {
          first.accept(chunk);
          sink.chunk(chunk);
        });
  }

  @Override
  public void giveBack(Chunk chunk) {
    reader.giveBack(chunk);
  }

  @Override
  public ChunkReader chunkReader() {
    return reader.chunkReader();
  }
}
