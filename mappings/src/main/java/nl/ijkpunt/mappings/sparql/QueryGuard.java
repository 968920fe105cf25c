package nl.ijkpunt.mappings.sparql;

import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.sandbox.Forbidden;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses queries that want more than the record, or that answer differently every time. */
final class QueryGuard {
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";
  private static final Set<String> FICKLE = Set.of("now", "rand", "uuid", "struuid");

  private QueryGuard() {}

  static void requireHarmless(Query query) throws UnusableMapper {
    if (!query.isConstructType()) {
      throw new UnusableMapper("its program is no CONSTRUCT");
    }
    if (query.isConstructQuad()) {
      throw new UnusableMapper("its program makes named graphs; a record is one graph");
    }
    if (query.hasDatasetDescription()) {
      throw new UnusableMapper(
          "a SPARQL mapper may not read other graphs: FROM and FROM NAMED are refused");
    }
    try {
      Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    } catch (Forbidden e) {
      throw new UnusableMapper(String.valueOf(e.getMessage()));
    }
  }

  /** A choice of what is offered to be looked at, and no behaviour of its own. */
  private static final class Operators extends OpVisitorBase implements OpVisitor {
    @Override
    public void visit(OpService service) {
      throw new Forbidden(
          "a SPARQL mapper may not ask other services: SERVICE " + service.getService());
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> requireNoFunction(triple.getPredicate()));
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> Walker.walk(by.getExpression(), new Functions()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        ExprList of = aggregate.getAggregator().getExprList();
        if (of != null) {
          Walker.walk(of, new Functions());
        }
      }
    }

    private static void requireNoFunction(Node predicate) {
      boolean magic =
          predicate.isURI()
              && (predicate.getURI().startsWith("java:")
                  || predicate.getURI().contains("jena.apache.org/ARQ/")
                  || predicate.getURI().contains("jena.hpl.hp.com/ARQ/"));
      if (magic) {
        throw new Forbidden("a SPARQL mapper may not use the property function " + predicate);
      }
    }
  }

  /** The same of expressions. */
  private static final class Functions extends ExprVisitorBase implements ExprVisitor {
    @Override
    public void visit(ExprFunction0 function) {
      requireKnown(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      requireKnown(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      requireKnown(function);
    }

    private static void requireKnown(ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (iri != null && !iri.startsWith(CASTS)) {
        throw new Forbidden("a SPARQL mapper may not call the function " + iri);
      }
      String name =
          String.valueOf(function.getFunctionSymbol().getSymbol()).toLowerCase(Locale.ROOT);
      if (FICKLE.contains(name)) {
        throw new Forbidden(
            "a SPARQL mapper gives the same every time: %s() is refused"
                .formatted(name.toUpperCase(Locale.ROOT)));
      }
    }
  }
}
