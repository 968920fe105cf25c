package nl.ijkpunt.cli.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/**
 * Reads sources that are graphs as they are, and lifts the others.
 *
 * @param graphs reads graphs
 * @param lifted reads what is lifted, and lifts it
 */
public record AnySource(RecordReader graphs, RecordReader lifted) implements RecordReader {

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      Source begun = new Source(source.name(), () -> in);
      switch (Look.of(source.name(), in)) {
        case GRAPH -> graphs.split(begun, ordinal, sink);
        case JSON -> lifted.split(begun, ordinal, sink);
        case XML -> {
          in.transferTo(OutputStream.nullOutputStream());
          throw new IOException("it is XML, which cannot be lifted yet");
        }
      }
    }
  }

  @Override
  public void giveBack(Chunk chunk) {
    boolean isGraph = chunk instanceof RdfChunk graph && graph.liftedFrom() == null;
    (isGraph ? graphs : lifted).giveBack(chunk);
  }

  @Override
  public ChunkReader chunkReader() {
    return lifted.chunkReader();
  }

  @Override
  public GraphReader graphReader() {
    return new OnceAsked(lifted);
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

    public Beforehand(Receiver to) {
      this.to = to;
    }

    /** Whether there was a source that is lifted. */
    public boolean any() {
      return any;
    }

    @Override
    public void source(Source source) {
      try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
        if (Look.of(source.name(), in) == Look.JSON) {
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
