package nl.ijkpunt.standards.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * From which value of another source each statement was made. A statement that came to nothing
 * stands here too, with {@link Node#ANY} for its value, so that what is missing can be looked up.
 *
 * @param whole the record it was all made from
 * @param statements in the order of the source
 * @param places where the value stands that each was made from
 */
public record StatementOrigins(Location whole, List<Triple> statements, List<Location> places)
    implements StatementPlaces {

  public StatementOrigins {
    statements = List.copyOf(statements);
    places = List.copyOf(places);
  }

  @Override
  public Location find(Node focus, Node predicate, Node value) {
    int best = StatementFit.best(statements, focus, predicate, value);
    return best < 0 ? whole : places.get(best);
  }

  @Override
  public StatementPlaces only(Predicate<Node> properties) {
    int[] kept = StatementFit.only(statements, properties);
    return new StatementOrigins(
        whole,
        Arrays.stream(kept).mapToObj(statements::get).toList(),
        Arrays.stream(kept).mapToObj(places::get).toList());
  }
}
