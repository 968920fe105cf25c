package nl.ijkpunt.standards.record;

import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Location;
import org.apache.jena.graph.Node;

/** Where the statements of a record come from. */
public interface StatementPlaces {

  /**
   * The place of the statement that says most of this: of node, property and value, of node and
   * property, or of the node.
   */
  Location find(Node focus, Node predicate, Node value);

  /** The same for statements with these properties, and for each node as a whole. */
  StatementPlaces only(Predicate<Node> properties);
}
