package nl.ijkpunt.standards.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings of an earlier run that are let pass for now.
 *
 * @param name the file it came from
 * @param sha256 the SHA-256 of that file
 * @param entries by fingerprint
 * @param today the day on which entries have expired or not
 * @param strict whether entries that no longer occur fail the run
 */
public record Baseline(
    String name,
    String sha256,
    SortedMap<String, BaselineEntry> entries,
    LocalDate today,
    boolean strict) {

  public Baseline {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Whether it has findings with this fingerprint, let pass or expired. */
  public boolean has(String fingerprint) {
    return entries.containsKey(fingerprint);
  }

  /** How many findings with this fingerprint are let pass. */
  public long allowed(String fingerprint) {
    BaselineEntry entry = entries.get(fingerprint);
    return entry == null || entry.hasExpired(today) ? 0 : entry.count();
  }

  /**
   * What has become of it in a run.
   *
   * @param seen how many findings of each of its fingerprints the run has, known or not
   * @param decided of which entries the run can tell that what it did not find is not there
   */
  public BaselineResult after(Map<String, Long> seen, Predicate<BaselineEntry> decided) {
    long known = 0;
    List<BaselineEntry> fixed = new ArrayList<>();
    List<BaselineEntry> expired = new ArrayList<>();
    List<BaselineEntry> unchecked = new ArrayList<>();
    for (BaselineEntry entry : inOrder()) {
      long now = seen.getOrDefault(entry.fingerprint(), 0L);
      known += Math.min(now, allowed(entry.fingerprint()));
      if (now > 0 && entry.hasExpired(today)) {
        expired.add(entry);
      }
      if (now < entry.count()) {
        BaselineEntry gone = entry.times(entry.count() - now);
        (decided.test(entry) ? fixed : unchecked).add(gone);
      }
    }
    return new BaselineResult(name, sha256, known, fixed, expired, unchecked, strict);
  }

  /** The entries in the order in which they are listed. */
  public List<BaselineEntry> inOrder() {
    return entries.values().stream().sorted().toList();
  }
}
