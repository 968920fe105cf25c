package nl.ijkpunt.standards.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * On which line of its source each statement stands.
 *
 * @param source the source
 * @param name the name of the subject; empty where it has none
 * @param statements in the order of the source
 * @param lines the line of each, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StatementLines(Place source, String name, List<Triple> statements, int[] lines)
    implements StatementPlaces {

  @Override
  public Location find(Node focus, Node predicate, Node value) {
    int best = StatementFit.best(statements, focus, predicate, value);
    long line = lines.length == 0 ? 1 : lines[Math.max(0, best)];
    return new Location(source.source(), source.ordinal(), line, line, 1, name)
        .in(new Location.InRecord(name, 0));
  }

  @Override
  public StatementPlaces only(Predicate<Node> properties) {
    int[] kept = StatementFit.only(statements, properties);
    return new StatementLines(
        source,
        name,
        Arrays.stream(kept).mapToObj(statements::get).toList(),
        Arrays.stream(kept).map(i -> lines[i]).toArray());
  }
}
