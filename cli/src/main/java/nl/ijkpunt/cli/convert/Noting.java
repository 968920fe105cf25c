package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.MarkedRecords;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Shows all records of the sources to an index, on several threads; what is wrong with them is told
 * later.
 */
public final class Noting implements Receiver, AutoCloseable {
  private final RecordReader reader;
  private final Mapper.Index index;
  private final int threads;
  private final @Nullable MarkedRecords marked;
  private final Queue<RecordReader.ChunkReader> idle = new ConcurrentLinkedQueue<>();
  private final InOrder<Chunk> read;

  /** Nothing is read yet. */
  public Noting(RecordReader reader, Mapper.Index index, int threads) {
    this.reader = reader;
    this.index = index;
    this.threads = threads;
    this.marked = index.mark().isEmpty() ? null : new MarkedRecords(index.mark());
    this.read = new InOrder<>("ijk-index", threads, reader::giveBack);
  }

  @Override
  public void source(Source source) {
    try {
      reader.split(
          source,
          0,
          chunk -> {
            read.begin(() -> note(chunk));
            read.take(2 * threads);
          });
    } catch (IOException e) {
      // The conversion itself comes upon it again, and tells.
    }
    read.take(0);
  }

  @Override
  public void trouble(String source, Text what) {
    // The conversion itself comes upon it again, and tells.
  }

  private Chunk note(Chunk chunk) {
    RecordReader.ChunkReader chunks = idle.poll();
    if (chunks == null) {
      chunks = reader.chunkReader();
    }
    read(chunks, (JsonChunk) chunk);
    idle.add(chunks);
    return chunk;
  }

  private void read(RecordReader.ChunkReader chunks, JsonChunk chunk) {
    Items items = new Items(index);
    if (marked == null) {
      chunks.read(chunk, items);
    } else {
      marked.of(chunk, part -> chunks.read(part, items));
    }
  }

  @Override
  public void close() {
    read.close();
  }

  private record Items(Mapper.Index index) implements RecordReader.RecordSink {
    @Override
    public void record(JsonRecord record) {
      index.note(record);
    }

    @Override
    public void problem(ReadProblem problem) {
      // The conversion itself comes upon it again, and tells.
    }
  }
}
