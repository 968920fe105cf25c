package nl.ijkpunt.validators.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.ConstraintVisitor;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * A query of a shape that is planned once. Jena plans it for each node anew, which takes ten times
 * as long as the query itself. Only queries are planned for which that makes no difference.
 */
final class PlannedQuery implements Constraint {
  private static final Var THIS = Var.alloc("this");
  private static final Var VALUE = Var.alloc("value");
  private static final Var PATH = Var.alloc("path");

  private final SparqlConstraint constraint;
  private final Op plan;
  private final QueryPattern pattern;

  private PlannedQuery(SparqlConstraint constraint, Op plan, QueryPattern pattern) {
    this.constraint = constraint;
    this.plan = plan;
    this.pattern = pattern;
  }

  /** A shape whose queries are planned, as far as they can be. */
  static Shape in(Shape shape) {
    if (!(shape instanceof NodeShape)) {
      return shape;
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : shape.getConstraints()) {
      constraints.add(
          constraint instanceof SparqlConstraint query
              ? of(query).<Constraint>map(planned -> planned).orElse(query)
              : constraint);
    }
    return new NodeShape(
        shape.getShapeGraph(),
        shape.getShapeNode(),
        shape.deactivated(),
        shape.getSeverity(),
        shape.getMessages(),
        shape.getTargets(),
        constraints,
        shape.getPropertyShapes());
  }

  private static Optional<PlannedQuery> of(SparqlConstraint constraint) {
    if (!constraint.getQuery().isSelectType() || constraint.getMessage() != null) {
      return Optional.empty();
    }
    Op plan = Algebra.optimize(Algebra.compile(constraint.getQuery()));
    return QueryPattern.of(plan).map(pattern -> new PlannedQuery(constraint, plan, pattern));
  }

  /** Whether it asks for no more than what is said of the node itself. */
  boolean looksNoFurther() {
    return pattern.subjects().equals(Set.of(THIS));
  }

  /** The properties that it asks for; nothing where it may be any. */
  Optional<Set<Node>> properties() {
    return pattern.properties();
  }

  @Override
  public void validateNodeShape(ValidationContext context, Graph data, Shape shape, Node focus) {
    ExecutionContext execution = ExecutionContext.createForGraph(data, ARQ.getContext());
    QueryIterator rows = QC.execute(plan, BindingFactory.binding(THIS, focus), execution);
    try {
      while (rows.hasNext()) {
        report(context, shape, focus, rows.next());
      }
    } finally {
      rows.close();
    }
  }

  private void report(ValidationContext context, Shape shape, Node focus, Binding row) {
    Node value = Objects.requireNonNullElse(row.get(VALUE), focus);
    Node property = row.get(PATH);
    context.reportEntry(
        "SPARQL SELECT constraint for %s returns %s"
            .formatted(ShLib.displayStr(focus), ShLib.displayStr(value)),
        shape,
        focus,
        property == null ? null : PathFactory.pathLink(property),
        value,
        this,
        shape.getShapeNode());
  }

  @Override
  public void validatePropertyShape(
      ValidationContext context, Graph data, Shape shape, Node focus, Path path, Set<Node> values) {
    throw new IllegalStateException("only shapes of nodes have their queries planned");
  }

  @Override
  public Node getComponent() {
    return constraint.getComponent();
  }

  @Override
  public void visit(ConstraintVisitor visitor) {
    constraint.visit(visitor);
  }

  @Override
  public void printCompact(IndentedWriter out, NodeFormatter nodes) {
    constraint.printCompact(out, nodes);
  }
}
