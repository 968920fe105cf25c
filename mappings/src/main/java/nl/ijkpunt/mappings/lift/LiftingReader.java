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
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A reader of records that are lifted to graphs as they are read, on the threads that read. */
public final class LiftingReader implements RecordReader {
  private final RecordReader reader;
  private final List<LiftMapper> mappers;
  private final Mapper.Given given;
  private final String page;
  private final long most;
  private final AtomicLong statements = new AtomicLong();

  /**
   * A reader.
   *
   * @param reader reads the records that are lifted
   * @param mappers those that lift them; each record is lifted by the first that can
   * @param page what pages of records are called: they are no records themselves
   * @param most how many statements a run may have
   */
  public LiftingReader(
      RecordReader reader, List<LiftMapper> mappers, Mapper.Given given, String page, long most) {
    this.reader = reader;
    this.mappers = List.copyOf(mappers);
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
    List<Ready> ready =
        mappers.stream().map(one -> new Ready(one, one.mapping(one.table().to(), given))).toList();
    return chunk -> {
      Lifted lifted = new Lifted(ready);
      if (chunk instanceof XmlChunk xml) {
        xml.units().forEach(unit -> lifted.unit(unit, xml.place()));
        if (xml.problem() != null) {
          lifted.problem(xml.problem());
        }
      } else {
        chunks.read((JsonChunk) chunk, lifted);
      }
      statements.addAndGet(lifted.size);
      // What is lost is told by a conversion; here it would only grow.
      ready.forEach(one -> one.mapping().settle(new LossAccount()));
      return new RdfChunk(chunk.place(), lifted.records, lifted.problems, chunk);
    };
  }

  private record Ready(LiftMapper mapper, LiftMapping mapping) {}

  private final class Lifted implements RecordSink {
    private final List<Ready> ready;
    private final List<RdfRecord> records = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private long size;

    Lifted(List<Ready> ready) {
      this.ready = ready;
    }

    @Override
    public void record(JsonRecord record) {
      if (!record.type().equals(page)) {
        ready.get(0).mapping().records(record).forEach(this::add);
      }
    }

    private void add(RdfRecord lifted) {
      records.add(lifted);
      size += lifted.graph().size();
    }

    /** What is around records is nothing; what is none of those that are known is nobody's. */
    void unit(XmlElement unit, Place place) {
      List<XmlRecord> found = XmlThings.in(unit, place);
      found.forEach(this::xml);
      if (found.isEmpty()) {
        XmlThings.stranger(unit, place).ifPresent(this::nobody);
      }
    }

    private void xml(XmlRecord record) {
      ready.stream()
          .filter(one -> one.mapper().formOf(record).isPresent())
          .findFirst()
          .ifPresentOrElse(
              one -> one.mapping().records(record).forEach(this::add), () -> nobody(record));
    }

    private void nobody(XmlRecord record) {
      Node nobody = NodeFactory.createBlankNode();
      Draft draft = new Draft(nobody, record.type(), null, record.at(record.root(), ""));
      add(draft.record(record.source(), null));
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
