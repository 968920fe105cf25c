package nl.ijkpunt.validators.shacl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.constraint.CardinalityConstraint;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintDataTerm;
import org.apache.jena.shacl.engine.constraint.ConstraintOp1;
import org.apache.jena.shacl.engine.constraint.ConstraintOpN;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which properties shapes look at: a graph for them needs no statements with others. */
final class Reach {
  private final Set<Node> properties =
      new HashSet<>(Set.of(RDF.type.asNode(), RDFS.subClassOf.asNode()));
  private final Set<Shape> seen = new HashSet<>();
  private boolean all;

  private Reach() {}

  static Reach of(List<Shape> shapes) {
    Reach reach = new Reach();
    shapes.forEach(reach::add);
    return reach;
  }

  /** Whether a statement with this property can matter. */
  boolean holds(Node property) {
    return all || properties.contains(property);
  }

  private void add(Shape shape) {
    if (!seen.add(shape)) {
      return;
    }
    shape.getTargets().forEach(this::add);
    if (shape instanceof PropertyShape property) {
      add(PathProperties.of(property.getPath()));
    }
    shape.getConstraints().forEach(this::add);
    shape.getPropertyShapes().forEach(this::add);
  }

  private void add(Target target) {
    switch (target.getTargetType()) {
      case targetNode, targetClass, implicitClass -> {}
      case targetSubjectsOf, targetObjectsOf -> properties.add(target.getObject());
      default -> all = true;
    }
  }

  private void add(Optional<Set<Node>> some) {
    some.ifPresentOrElse(properties::addAll, () -> all = true);
  }

  private void add(Constraint constraint) {
    if (constraint instanceof ConstraintOp1 one) {
      add(one.getOther());
    } else if (constraint instanceof ConstraintOpN several) {
      several.getOthers().forEach(this::add);
    } else if (constraint instanceof QualifiedValueShape qualified) {
      add(qualified.getSub());
    } else if (constraint instanceof ConstraintPairwise pair) {
      properties.add(pair.getValue());
    } else if (constraint instanceof PlannedQuery query) {
      add(query.properties());
    } else if (!isAboutValues(constraint)) {
      all = true;
    }
  }

  /** Whether it looks at values that were found already, or at their classes. */
  private static boolean isAboutValues(Constraint constraint) {
    return constraint instanceof CardinalityConstraint
        || constraint instanceof ClassConstraint
        || constraint instanceof ConstraintTerm
        || constraint instanceof ConstraintDataTerm
        || constraint instanceof HasValueConstraint
        || constraint instanceof InConstraint
        || constraint instanceof UniqueLangConstraint;
  }
}
