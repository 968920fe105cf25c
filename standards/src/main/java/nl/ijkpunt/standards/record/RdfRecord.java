package nl.ijkpunt.standards.record;

import java.util.List;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What a source says of one subject, with the blank nodes below it.
 *
 * @param root the subject
 * @param graph its statements
 * @param own the subject and those blank nodes that are below no subject before it
 * @param lines where its statements stand
 */
public record RdfRecord(
    String type,
    Node root,
    Graph graph,
    List<Node> own,
    StatementLines lines,
    Place source,
    Subject subject)
    implements DataRecord {

  public RdfRecord {
    own = List.copyOf(own);
  }

  /**
   * Where something is said of a node.
   *
   * @param predicate by which property; any where there is none
   * @param path the way to it as reports have it
   */
  public Location at(Node focus, Node predicate, Node value, String path) {
    long line = lines.find(focus, predicate, value);
    return new Location(source.source(), source.ordinal(), line, line, 1, name())
        .in(new Location.InRecord(name(), 0, path));
  }

  private String name() {
    return root.isURI() ? root.getURI() : "";
  }
}
