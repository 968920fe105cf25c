package nl.ijkpunt.standards.rdf;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/**
 * Reads Turtle, N-Triples, N-Quads, TriG and JSON-LD. Each source is held as a whole, since what it
 * says of a subject may stand anywhere in it; so a run has a most number of statements.
 */
public final class RdfReader implements RecordReader {
  /** How many statements a run takes where nobody says how many. */
  public static final long MOST = 5_000_000;

  private static final int LOOK = 1 << 12;
  private static final int RECORDS_PER_CHUNK = 1000;

  private final String base;
  private final long most;
  private long left;

  /**
   * A reader for one run.
   *
   * @param base the namespace of the classes that are record types
   * @param most how many statements a run may have
   */
  public RdfReader(String base, long most) {
    this.base = base;
    this.most = most;
    this.left = most;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    Place place = Place.startOf(source.name(), ordinal);
    Subjects subjects = new Subjects(base, place);
    try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      RdfLanguage language = RdfLanguage.of(source.name(), first(in));
      RdfParsing.read(
          new Unclosing(in),
          language,
          (statement, line) -> {
            if (left-- <= 0) {
              throw new TooLarge();
            }
            subjects.add(statement, line);
          });
      // Also what no parser reads counts for the hash of the source.
      in.transferTo(OutputStream.nullOutputStream());
    } catch (TooLarge tooLarge) {
      throw new IOException(
          "there are more than %,d statements; allow more with --max-graph, or give fewer sources"
              .formatted(most),
          tooLarge);
    } catch (RdfParsing.Malformed malformed) {
      sink.chunk(new RdfChunk(place, List.of(), List.of(problem(malformed, place)), null));
      return;
    }
    hand(subjects, place, sink);
  }

  private static void hand(Subjects subjects, Place place, ChunkSink sink) {
    List<RdfRecord> records = new ArrayList<>(RECORDS_PER_CHUNK);
    subjects.forEach(
        record -> {
          records.add(record);
          if (records.size() == RECORDS_PER_CHUNK) {
            sink.chunk(RdfChunk.of(place, records));
            records.clear();
          }
        });
    if (!records.isEmpty()) {
      sink.chunk(RdfChunk.of(place, records));
    }
  }

  private static ReadProblem problem(RdfParsing.Malformed malformed, Place place) {
    Location at =
        new Location(
            place.source(),
            place.ordinal(),
            malformed.line(),
            malformed.line(),
            malformed.column(),
            "");
    String reason = String.valueOf(malformed.getMessage()).replaceFirst("^\\[line: .*?\\] *", "");
    return new ReadProblem("rdf-well-formed", at, Map.of("reason", reason));
  }

  private static int first(InputStream in) throws IOException {
    in.mark(LOOK);
    int first = in.read();
    for (int i = 1; i < LOOK - 1 && Character.isWhitespace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first;
  }

  @Override
  public void giveBack(Chunk chunk) {
    // Graphs are not used again.
  }

  @Override
  public ChunkReader chunkReader() {
    return (chunk, sink) -> {
      throw new IllegalStateException("a graph is read when it is cut");
    };
  }

  /** Parsers close what they have read to the end, and the rest of it is wanted still. */
  private static final class Unclosing extends FilterInputStream {
    Unclosing(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The reader closes it.
    }
  }

  private static final class TooLarge extends RuntimeException {
    TooLarge() {
      super("too large", null, false, false);
    }
  }
}
