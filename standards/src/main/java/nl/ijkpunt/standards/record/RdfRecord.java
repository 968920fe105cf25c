package nl.ijkpunt.standards.record;

import java.util.List;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one subject, with the blank nodes below it.
 *
 * @param root the subject
 * @param graph its statements
 * @param own the subject and those blank nodes that are below no subject before it
 * @param places where its statements come from
 * @param strays what it was lifted from and became nothing; nothing where nobody can tell
 */
public record RdfRecord(
    String type,
    Node root,
    Graph graph,
    List<Node> own,
    StatementPlaces places,
    Place source,
    Subject subject,
    @Nullable Strays strays)
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
    Location at = places.find(focus, predicate, value);
    Location.InRecord in = at.record();
    return in == null ? at : at.in(new Location.InRecord(in.pointer(), in.line(), path));
  }

  /**
   * The same with only what it says by some properties.
   *
   * @param kept the properties
   * @param placed those of them of which it is known where they stand
   */
  public RdfRecord only(Predicate<Node> kept, Predicate<Node> placed) {
    Graph less =
        SmallGraph.of(graph.find().filterKeep(said -> kept.test(said.getPredicate())).toList());
    return new RdfRecord(type, root, less, own, places.only(placed), source, subject, strays);
  }
}
