package nl.ijkpunt.mappings.lift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** A reader of records that are lifted to graphs as they are read, on the threads that read. */
public final class LiftingReader implements RecordReader {
  private final RecordReader reader;
  private final LiftMapper mapper;
  private final Mapper.Given given;
  private final String page;
  private final long most;
  private final AtomicLong statements = new AtomicLong();

  /**
   * A reader.
   *
   * @param reader reads the records that are lifted
   * @param page what pages of records are called: they are no records themselves
   * @param most how many statements a run may have
   */
  public LiftingReader(
      RecordReader reader, LiftMapper mapper, Mapper.Given given, String page, long most) {
    this.reader = reader;
    this.mapper = mapper;
    this.given = given;
    this.page = page;
    this.most = most;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try {
      reader.split(
          source,
          ordinal,
          chunk -> {
            sink.chunk(chunk);
            if (statements.get() > most) {
              throw new TooLarge();
            }
          });
    } catch (TooLarge tooLarge) {
      throw new IOException(
          "there are more than %,d statements; allow more with --max-graph, or give fewer sources"
              .formatted(most),
          tooLarge);
    }
  }

  @Override
  public void giveBack(Chunk chunk) {
    reader.giveBack(
        chunk instanceof RdfChunk graph && graph.liftedFrom() != null ? graph.liftedFrom() : chunk);
  }

  @Override
  public ChunkReader chunkReader() {
    return reader.chunkReader();
  }

  @Override
  public GraphReader graphReader() {
    ChunkReader chunks = reader.chunkReader();
    LiftMapping mapping = mapper.mapping(mapper.table().to(), given);
    return chunk -> {
      Lifted lifted = new Lifted(mapping);
      chunks.read((JsonChunk) chunk, lifted);
      statements.addAndGet(lifted.size);
      // What is lost is told by a conversion; here it would only grow.
      mapping.settle(new LossAccount());
      return new RdfChunk(chunk.place(), lifted.records, lifted.problems, chunk);
    };
  }

  private final class Lifted implements RecordSink {
    private final LiftMapping mapping;
    private final List<RdfRecord> records = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private long size;

    Lifted(LiftMapping mapping) {
      this.mapping = mapping;
    }

    @Override
    public void record(JsonRecord record) {
      if (!record.type().equals(page)) {
        for (RdfRecord lifted : mapping.records(record)) {
          records.add(lifted);
          size += lifted.graph().size();
        }
      }
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.add(problem);
    }
  }

  private static final class TooLarge extends RuntimeException {
    TooLarge() {
      super("too large", null, false, false);
    }
  }
}
