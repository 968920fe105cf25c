package nl.ijkpunt.standards.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a graph: subjects in the order in which they first occur.
 *
 * @param problems what could not be read
 * @param liftedFrom the stretch of another source that it was made from; nothing where it is the
 *     source
 */
public record RdfChunk(
    Place place, List<RdfRecord> records, List<ReadProblem> problems, @Nullable Chunk liftedFrom)
    implements Chunk {

  public RdfChunk {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  /** A stretch of a source that is a graph itself. */
  public static RdfChunk of(Place place, List<RdfRecord> records) {
    return new RdfChunk(place, records, List.of(), null);
  }

  @Override
  public @Nullable ReadProblem problem() {
    return problems.isEmpty() ? null : problems.get(0);
  }
}
