package nl.ijkpunt.validators.shacl;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** The properties along a way through a graph. */
final class PathProperties {
  private PathProperties() {}

  /** All of them; nothing where it may be any. */
  static Optional<Set<Node>> of(Path path) {
    Set<Node> found = new HashSet<>();
    return gather(path, found) ? Optional.of(found) : Optional.empty();
  }

  private static boolean gather(Path path, Set<Node> found) {
    if (path instanceof P_Path0 one) {
      found.add(one.getNode());
      return true;
    }
    if (path instanceof P_Path1 one) {
      return gather(one.getSubPath(), found);
    }
    return path instanceof P_Path2 two
        && gather(two.getLeft(), found)
        && gather(two.getRight(), found);
  }
}
