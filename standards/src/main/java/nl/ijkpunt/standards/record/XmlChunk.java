package nl.ijkpunt.standards.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of XML: subtrees that stand next to each other.
 *
 * @param units the subtrees, from first to last
 * @param problem what is wrong, where the source cannot be read on
 */
public record XmlChunk(Place place, List<XmlElement> units, @Nullable ReadProblem problem)
    implements Chunk {

  public XmlChunk {
    units = List.copyOf(units);
  }
}
