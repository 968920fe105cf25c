package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** How much a finding weighs, from light to heavy: the order is the ranking. */
public enum Severity {
  /** Worth knowing; the standard does not ask for it. */
  INFO,
  /** The standard says SHOULD. */
  WARNING,
  /** The standard says MUST. */
  ERROR;

  /** The word that reports and options use. */
  public String word() {
    return name().toLowerCase(ROOT);
  }

  /** The severity that this word means, in any case. */
  public static Severity of(String word) {
    return valueOf(word.toUpperCase(ROOT));
  }
}
