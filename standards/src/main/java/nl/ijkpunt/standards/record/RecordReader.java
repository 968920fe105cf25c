package nl.ijkpunt.standards.record;

import java.io.IOException;

/**
 * Reads the records of a source in two steps: cutting it into chunks, which one thread does in
 * order and fast, and reading the records of a chunk, which many threads do side by side.
 */
public interface RecordReader {

  /**
   * Cuts a source into chunks, from first to last.
   *
   * @param ordinal the how-manieth source of the run, from 0
   * @throws IOException when the source cannot be read on; the chunks before it stand
   */
  void split(Source source, int ordinal, ChunkSink sink) throws IOException;

  /**
   * Nobody needs this chunk any more; its bytes may be used again. Called on the thread that cuts.
   */
  void giveBack(Chunk chunk);

  /** A reader of chunks for one thread. */
  ChunkReader chunkReader();

  /** What makes graphs of chunks, for one thread; a chunk that is a graph stays as it is. */
  default GraphReader graphReader() {
    return chunk -> (RdfChunk) chunk;
  }

  /** Makes graphs of one chunk after another, on one thread. */
  @FunctionalInterface
  interface GraphReader {
    RdfChunk graph(Chunk chunk);
  }

  /** Takes chunks; may wait until there is room. */
  @FunctionalInterface
  interface ChunkSink {
    void chunk(Chunk chunk);
  }

  /** Reads the records of one chunk after another, on one thread. */
  @FunctionalInterface
  interface ChunkReader {
    void read(JsonChunk chunk, RecordSink sink);
  }

  /** Takes the records of a chunk in order. */
  interface RecordSink {
    /** A record; gone after the call. */
    void record(JsonRecord record);

    /** Something that is no record, but should have been. */
    void problem(ReadProblem problem);
  }
}
