package nl.ijkpunt.standards.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a graph: subjects in the order in which they first occur.
 *
 * @param problem what is wrong, where the source cannot be read
 */
public record RdfChunk(Place place, List<RdfRecord> records, @Nullable ReadProblem problem)
    implements Chunk {

  public RdfChunk {
    records = List.copyOf(records);
  }
}
