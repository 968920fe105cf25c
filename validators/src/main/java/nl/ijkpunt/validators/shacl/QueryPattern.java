package nl.ijkpunt.validators.shacl;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/**
 * What a query asks of a graph, where it goes through the graph step by step: then it may begin
 * with the node that a shape is about.
 */
final class QueryPattern {
  /** What Jena binds for a shape beside its node. */
  private static final Set<Var> OF_SHAPES =
      Set.of(Var.alloc("currentShape"), Var.alloc("shapesGraph"), Var.alloc("PATH"));

  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> properties = new HashSet<>();
  private boolean anyProperty;

  private QueryPattern() {}

  /** What a query asks; nothing where some step does not begin with what is known. */
  static Optional<QueryPattern> of(Op query) {
    QueryPattern pattern = new QueryPattern();
    return pattern.goesOnward(query) ? Optional.of(pattern) : Optional.empty();
  }

  /** What it asks about, in the words of the query. */
  Set<Node> subjects() {
    return subjects;
  }

  /** The properties that it asks for; nothing where it may be any. */
  Optional<Set<Node>> properties() {
    return anyProperty ? Optional.empty() : Optional.of(properties);
  }

  private boolean goesOnward(Op op) {
    if (op instanceof OpBGP basic) {
      basic.getPattern().forEach(this::ask);
      return basic.getPattern().getList().stream().noneMatch(QueryPattern::asksForShapes);
    }
    if (op instanceof OpTable table) {
      return table.isJoinIdentity();
    }
    if (op instanceof OpPath path) {
      return ask(path.getTriplePath());
    }
    if (op instanceof OpSequence || op instanceof OpDisjunction) {
      return ((OpN) op).getElements().stream().allMatch(this::goesOnward);
    }
    if (op instanceof OpFilter filter) {
      return filter.getExprs().getList().stream().allMatch(this::goesOnward)
          && goesOnward(filter.getSubOp());
    }
    if (op instanceof OpExtendAssign extend) {
      return extend.getVarExprList().getExprs().values().stream().allMatch(this::goesOnward)
          && goesOnward(extend.getSubOp());
    }
    boolean passesOn =
        op instanceof OpProject || op instanceof OpDistinct || op instanceof OpReduced;
    return passesOn && goesOnward(((Op1) op).getSubOp());
  }

  private boolean goesOnward(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      return goesOnward(exists.getGraphPattern());
    }
    if (expression instanceof ExprFunction function) {
      return function.getArgs().stream().allMatch(this::goesOnward);
    }
    return !(expression.isVariable() && OF_SHAPES.contains(expression.asVar()));
  }

  private void ask(Triple statement) {
    subjects.add(statement.getSubject());
    anyProperty |= !statement.getPredicate().isURI();
    properties.add(statement.getPredicate());
  }

  private static boolean asksForShapes(Triple statement) {
    return OF_SHAPES.contains(statement.getSubject())
        || OF_SHAPES.contains(statement.getPredicate())
        || OF_SHAPES.contains(statement.getObject());
  }

  /** A way may lead anywhere: it starts at more than it names. */
  private boolean ask(TriplePath way) {
    subjects.add(Node.ANY);
    PathProperties.of(way.getPath()).ifPresentOrElse(properties::addAll, () -> anyProperty = true);
    return !OF_SHAPES.contains(way.getSubject()) && !OF_SHAPES.contains(way.getObject());
  }
}
