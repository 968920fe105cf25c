package nl.ijkpunt.standards.record;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * On which line of its source each statement stands.
 *
 * @param statements in the order of the source
 * @param lines the line of each, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StatementLines(List<Triple> statements, int[] lines) {

  /**
   * The line of the statement that says most of this: of node, property and value, of node and
   * property, or of the node.
   */
  long find(Node focus, Node predicate, Node value) {
    int best = 0;
    long line = 1;
    for (int i = 0; i < lines.length; i++) {
      Triple statement = statements.get(i);
      int fits = fit(statement, focus, predicate, value);
      if (fits > best) {
        best = fits;
        line = lines[i];
      }
    }
    return best > 0 || lines.length == 0 ? line : lines[0];
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
