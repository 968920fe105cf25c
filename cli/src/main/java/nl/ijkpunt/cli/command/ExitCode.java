package nl.ijkpunt.cli.command;

import nl.ijkpunt.standards.finding.Verdict;

/** What the process says when it ends. */
public final class ExitCode {
  /** The data conforms. */
  public static final int PASS = 0;

  /** The data does not conform. */
  public static final int FAIL = 1;

  /** The command was not used as it should be. */
  public static final int USAGE = 2;

  /** It could not be decided: unreadable input, nothing to check, interrupted. */
  public static final int INCONCLUSIVE = 3;

  private ExitCode() {}

  public static int of(Verdict verdict) {
    return switch (verdict) {
      case PASS -> PASS;
      case FAIL -> FAIL;
      case INCONCLUSIVE -> INCONCLUSIVE;
    };
  }
}
