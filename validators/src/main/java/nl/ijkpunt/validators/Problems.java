package nl.ijkpunt.validators;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.ReadProblem;

/** Turns what could not be read into findings. */
final class Problems {
  /** The name under which records of no known type are counted. */
  static final String UNRECOGNISED = "unrecognised";

  private static final Set<String> UNTYPED = Set.of("record-type-recognised", "nl-lom-recognised");

  private Problems() {}

  static void tell(ReadProblem problem, RunPlan plan, ChunkOutcome outcome) {
    boolean untyped = UNTYPED.contains(problem.rule());
    if (untyped) {
      outcome.count(UNRECOGNISED, 1, 0);
    }
    plan.rule(problem.rule())
        .ifPresent(
            rule ->
                outcome.add(
                    List.of(
                        rule.failsAt(
                            problem.location(),
                            new Subject(untyped ? UNRECOGNISED : "source", null, null),
                            problem.arguments())),
                    UnaryOperator.identity()));
  }
}
