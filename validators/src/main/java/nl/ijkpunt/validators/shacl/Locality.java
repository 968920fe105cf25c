package nl.ijkpunt.validators.shacl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.constraint.CardinalityConstraint;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintDataTerm;
import org.apache.jena.shacl.engine.constraint.ConstraintOp1;
import org.apache.jena.shacl.engine.constraint.ConstraintOpN;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;

/**
 * Whether a shape needs no more of the data than one record: a subject and the blank nodes below
 * it. What is not known to need no more is taken to need all.
 */
final class Locality {
  private static final Set<TargetType> LOCAL_TARGETS =
      Set.of(TargetType.targetClass, TargetType.implicitClass, TargetType.targetSubjectsOf);

  private final Set<Shape> underWay = new HashSet<>();

  /** Whether a shape with targets can be held against each record by itself. */
  boolean isLocal(Shape shape) {
    return shape.getTargets().stream().map(Target::getTargetType).allMatch(LOCAL_TARGETS::contains)
        && (shape instanceof PropertyShape property
            ? isLocalProperty(property)
            : looksNoFurther(shape, true));
  }

  /**
   * Whether a shape looks at no other node than the ones it is asked of, and what hangs below.
   *
   * @param here whether those nodes are of the record
   */
  private boolean looksNoFurther(Shape shape, boolean here) {
    if (!underWay.add(shape)) {
      return false;
    }
    try {
      if (shape instanceof PropertyShape property) {
        return here && isLocalProperty(property);
      }
      return (here || shape.getPropertyShapes().isEmpty())
          && constraints(shape.getConstraints(), here)
          && shape.getPropertyShapes().stream().allMatch(this::isLocalProperty);
    } finally {
      underWay.remove(shape);
    }
  }

  private boolean isLocalProperty(PropertyShape property) {
    if (!(property.getPath() instanceof P_Link)) {
      return false;
    }
    boolean here =
        property.getConstraints().stream()
            .anyMatch(c -> c instanceof NodeKindConstraint kind && !kind.isCanBeIRI());
    return constraints(property.getConstraints(), here)
        && (here || property.getPropertyShapes().isEmpty())
        && property.getPropertyShapes().stream().allMatch(this::isLocalProperty);
  }

  private boolean constraints(Iterable<Constraint> constraints, boolean here) {
    for (Constraint constraint : constraints) {
      if (!isLocal(constraint, here)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLocal(Constraint constraint, boolean here) {
    if (constraint instanceof ClassConstraint) {
      return false;
    }
    if (constraint instanceof ClosedConstraint) {
      return here;
    }
    if (constraint instanceof PlannedQuery query) {
      return here && query.looksNoFurther();
    }
    if (constraint instanceof QualifiedValueShape qualified) {
      return !qualified.qDisjoint() && all(List.of(qualified.getSub()), here);
    }
    if (constraint instanceof ConstraintOp1 one) {
      return all(List.of(one.getOther()), here);
    }
    if (constraint instanceof ConstraintOpN several) {
      return all(several.getOthers(), here);
    }
    return constraint instanceof CardinalityConstraint
        || constraint instanceof ConstraintTerm
        || constraint instanceof ConstraintDataTerm
        || constraint instanceof ConstraintPairwise
        || constraint instanceof HasValueConstraint
        || constraint instanceof InConstraint
        || constraint instanceof UniqueLangConstraint;
  }

  private boolean all(List<Shape> shapes, boolean here) {
    return shapes.stream().allMatch(shape -> looksNoFurther(shape, here));
  }
}
