package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** What a run concludes, in the words of ISO/IEC 9646. */
public enum Verdict {
  PASS,
  FAIL,
  INCONCLUSIVE;

  public String word() {
    return name().toLowerCase(ROOT);
  }
}
