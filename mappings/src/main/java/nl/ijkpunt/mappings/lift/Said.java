package nl.ijkpunt.mappings.lift;

import nl.ijkpunt.standards.finding.Text;

/**
 * What came of an attempt to say a value, from worst to best.
 *
 * @param reason why it is not the same
 */
record Said(How how, Text reason) {
  static final Said NOT_MEANT = new Said(How.NOT_MEANT, Text.NONE);
  static final Said SAME = new Said(How.SAME, Text.NONE);
  static final Said INSIDE = new Said(How.INSIDE, Text.NONE);

  /** How well it was said. */
  enum How {
    /** The row is not meant for it. */
    NOT_MEANT,
    NOT,
    NEARLY,
    SAME,
    /** What it holds was told and counted by itself. */
    INSIDE
  }

  static Said not(Text reason) {
    return new Said(How.NOT, reason);
  }

  /** The same, or nearly the same where there is a reason. */
  static Said as(Text reason) {
    return reason.isEmpty() ? SAME : new Said(How.NEARLY, reason);
  }

  /** The better of two; of equals the first. */
  Said or(Said other) {
    return other.how.compareTo(how) > 0 ? other : this;
  }
}
