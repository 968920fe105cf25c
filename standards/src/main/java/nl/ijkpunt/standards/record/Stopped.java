package nl.ijkpunt.standards.record;

/** A text cannot be read on. */
final class Stopped extends RuntimeException {
  private final transient ReadProblem problem;
  private final boolean tooLarge;

  Stopped(ReadProblem problem, boolean tooLarge) {
    super(problem.rule(), null, false, false);
    this.problem = problem;
    this.tooLarge = tooLarge;
  }

  ReadProblem problem() {
    return problem;
  }

  /** Whether it may be right, but is too large to keep. */
  boolean isTooLarge() {
    return tooLarge;
  }
}
