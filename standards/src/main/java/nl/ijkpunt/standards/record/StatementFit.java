package nl.ijkpunt.standards.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which statement says most of a node, a property and a value. */
final class StatementFit {
  private StatementFit() {}

  /** The place of the first that fits best; -1 where none is about the node. */
  static int best(List<Triple> statements, Node focus, Node predicate, Node value) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < statements.size(); i++) {
      int fits = fit(statements.get(i), focus, predicate, value);
      if (fits > most) {
        most = fits;
        best = i;
      }
    }
    return best;
  }

  /** Those with these properties, and the first about each node. */
  static int[] only(List<Triple> statements, Predicate<Node> properties) {
    Set<Node> seen = new HashSet<>();
    return IntStream.range(0, statements.size())
        .filter(
            i -> {
              Triple statement = statements.get(i);
              boolean first = seen.add(statement.getSubject());
              return first || properties.test(statement.getPredicate());
            })
        .toArray();
  }

  private static int fit(Triple statement, Node focus, Node predicate, Node value) {
    if (!statement.getSubject().equals(focus)) {
      return 0;
    }
    if (!statement.getPredicate().equals(predicate)) {
      return 1;
    }
    return statement.getObject().equals(value) ? 3 : 2;
  }
}
