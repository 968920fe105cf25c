package nl.ijkpunt.standards.record;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph of so few statements that looking at each is faster than an index, and takes a tenth of
 * its memory. There is one for each record of a run.
 */
public final class SmallGraph extends GraphBase {
  private static final int MOST = 40;

  private static final PrefixMapping NO_PREFIXES = new PrefixMappingImpl().lock();

  private final List<Triple> statements;

  private SmallGraph(List<Triple> statements) {
    this.statements = statements;
  }

  /** A graph that nobody changes. */
  public static Graph of(Collection<Triple> statements) {
    if (statements.size() <= MOST) {
      return new SmallGraph(List.copyOf(new LinkedHashSet<>(statements)));
    }
    Graph indexed = GraphFactory.createDefaultGraph();
    statements.forEach(indexed::add);
    return indexed;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
    return WrappedIterator.createNoRemove(statements.iterator())
        .filterKeep(statement -> fits(wanted, statement));
  }

  @Override
  protected boolean graphBaseContains(Triple wanted) {
    for (Triple statement : statements) {
      if (fits(wanted, statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Triple wanted, Triple statement) {
    return fits(wanted.getSubject(), statement.getSubject())
        && fits(wanted.getPredicate(), statement.getPredicate())
        && fits(wanted.getObject(), statement.getObject());
  }

  /** As all graphs of a run have it: the same term, and not the same value. */
  private static boolean fits(Node wanted, Node node) {
    return !wanted.isConcrete() || wanted.equals(node);
  }

  @Override
  protected PrefixMapping createPrefixMapping() {
    return NO_PREFIXES;
  }

  @Override
  protected int graphBaseSize() {
    return statements.size();
  }
}
