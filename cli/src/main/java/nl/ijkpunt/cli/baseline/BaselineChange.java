package nl.ijkpunt.cli.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Report;

/**
 * What a report makes of a baseline.
 *
 * @param entries those of the baseline after it
 * @param added how many entries are new, or of more findings than before
 * @param removed how many were taken out, or are of fewer findings than before
 * @param renewed how many that had expired hold again
 * @param expired how many stay expired
 */
public record BaselineChange(
    List<BaselineEntry> entries, int added, int removed, int renewed, int expired) {

  public BaselineChange {
    entries = List.copyOf(entries);
  }

  /** Takes in what a report has and the baseline has not; nothing is taken out. */
  public static BaselineChange update(Baseline baseline, Report report, Known as) {
    Map<String, BaselineEntry> entries = new LinkedHashMap<>(baseline.entries());
    int added = 0;
    int renewed = 0;
    int expired = 0;
    for (BaselineEntry found : as.entries(report)) {
      BaselineEntry before = baseline.entries().get(found.fingerprint());
      if (before == null) {
        entries.put(found.fingerprint(), found);
        added++;
        continue;
      }
      BaselineEntry after = before;
      if (found.count() > before.count()) {
        after = before.times(found.count());
        added++;
      }
      if (before.hasExpired(baseline.today())) {
        boolean again = as.until() != null && !as.until().isBefore(baseline.today());
        after = again ? as.said(after) : after;
        renewed += again ? 1 : 0;
        expired += again ? 0 : 1;
      }
      entries.put(found.fingerprint(), after);
    }
    return new BaselineChange(List.copyOf(entries.values()), added, 0, renewed, expired);
  }

  /** Takes out what no longer occurs, as far as the report can tell. */
  public static BaselineChange prune(Baseline baseline, Report report) {
    BaselineResult result = baseline.after(counts(report), report.decided());
    Map<String, BaselineEntry> entries = new LinkedHashMap<>(baseline.entries());
    for (BaselineEntry gone : result.fixed()) {
      entries.computeIfPresent(
          gone.fingerprint(),
          (print, entry) ->
              entry.count() > gone.count() ? entry.times(entry.count() - gone.count()) : null);
    }
    Collection<BaselineEntry> left = entries.values();
    return new BaselineChange(
        new ArrayList<>(left), 0, result.fixed().size(), 0, result.expired().size());
  }

  private static Map<String, Long> counts(Report report) {
    Map<String, Long> counts = new HashMap<>();
    report.findings().stream()
        .filter(Known::mayBe)
        .forEach(finding -> counts.merge(finding.fingerprint(), 1L, Long::sum));
    return counts;
  }
}
