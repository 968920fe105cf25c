package nl.ijkpunt.validators;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Tells findings that a baseline has from new ones, in input order and on one thread: of each
 * fingerprint the first so many are known.
 */
final class KnownFindings {
  private final @Nullable Baseline baseline;
  private final Map<String, Long> seen = new HashMap<>();

  KnownFindings(@Nullable Baseline baseline) {
    this.baseline = baseline;
  }

  /** Whether a baseline speaks of this finding. What hides data is never let pass. */
  static boolean concerns(@Nullable Baseline baseline, Finding finding) {
    return baseline != null
        && !Subject.hides(finding.subject().type())
        && baseline.has(finding.fingerprint());
  }

  /** Whether it is one that the baseline lets pass. */
  boolean take(Finding finding) {
    if (baseline == null || Subject.hides(finding.subject().type())) {
      return false;
    }
    String fingerprint = finding.fingerprint();
    return baseline.has(fingerprint)
        && seen.merge(fingerprint, 1L, Long::sum) <= baseline.allowed(fingerprint);
  }

  /** What has become of the baseline, where there is one. */
  @Nullable BaselineResult result(Predicate<BaselineEntry> decided) {
    return baseline == null ? null : baseline.after(seen, decided);
  }
}
