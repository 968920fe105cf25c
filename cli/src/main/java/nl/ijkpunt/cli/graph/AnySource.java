package nl.ijkpunt.cli.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;

/**
 * Reads sources that are graphs as they are, and lifts the others.
 *
 * @param graphs reads graphs
 * @param lifted reads JSON, and lifts it
 * @param messages reads XML, and lifts it
 */
public record AnySource(RecordReader graphs, RecordReader lifted, RecordReader messages)
    implements RecordReader {

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      Source begun = new Source(source.name(), () -> in);
      switch (Look.of(source.name(), in)) {
        case GRAPH -> graphs.split(begun, ordinal, sink);
        case JSON -> lifted.split(begun, ordinal, sink);
        case XML -> messages.split(begun, ordinal, sink);
      }
    }
  }

  @Override
  public void giveBack(Chunk chunk) {
    Chunk from = chunk instanceof RdfChunk graph ? graph.liftedFrom() : chunk;
    if (from instanceof JsonChunk) {
      lifted.giveBack(from);
    }
  }

  @Override
  public ChunkReader chunkReader() {
    return lifted.chunkReader();
  }

  @Override
  public GraphReader graphReader() {
    GraphReader json = new OnceAsked(lifted);
    GraphReader xml = new OnceAsked(messages);
    return chunk -> chunk instanceof XmlChunk ? xml.graph(chunk) : json.graph(chunk);
  }

  /** Makes ready to lift when the first chunk comes that is no graph. */
  private static final class OnceAsked implements GraphReader {
    private final RecordReader lifted;
    private GraphReader ready = chunk -> (RdfChunk) chunk;
    private boolean made;

    OnceAsked(RecordReader lifted) {
      this.lifted = lifted;
    }

    @Override
    public RdfChunk graph(Chunk chunk) {
      if (chunk instanceof RdfChunk graph) {
        return graph;
      }
      if (!made) {
        ready = lifted.graphReader();
        made = true;
      }
      return ready.graph(chunk);
    }
  }

  /** Shows sources that are to be lifted to somebody beforehand. */
  public static final class Beforehand implements Receiver {
    private final Receiver to;
    private boolean any;
    private final SortedSet<String> xml = new TreeSet<>();

    public Beforehand(Receiver to) {
      this.to = to;
    }

    /** Whether there was JSON. */
    public boolean any() {
      return any;
    }

    /** The standards that XML looked like, as they are named. */
    public SortedSet<String> xml() {
      return Collections.unmodifiableSortedSet(xml);
    }

    @Override
    public void source(Source source) {
      try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
        Look look = Look.of(source.name(), in);
        if (look == Look.XML) {
          xml.add(Look.isMessage(in) ? "rio@4" : "nl-lom@1.01");
        }
        if (look == Look.JSON) {
          any = true;
          to.source(new Source(source.name(), () -> in));
        }
      } catch (IOException e) {
        // The run itself comes upon it again, and tells.
      }
    }

    @Override
    public void trouble(String source, Text what) {
      // The run itself comes upon it again, and tells.
    }
  }
}
