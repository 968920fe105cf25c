package nl.ijkpunt.cli.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;

/**
 * What changed from one run to another.
 *
 * @param appeared what only the later run has
 * @param fixed what only the earlier run has
 * @param still how many findings both have
 * @param byRule by rule, how many of each
 */
public record Comparison(
    Report before,
    Report after,
    List<Finding> appeared,
    List<Finding> fixed,
    long still,
    SortedMap<String, long[]> byRule) {
  public static final int NEW = 0;
  public static final int FIXED = 1;
  public static final int STILL = 2;

  /** Compares findings by their fingerprints: of each, as many are the same as both runs have. */
  public static Comparison of(Report before, Report after) {
    List<Finding> appeared = beyond(before, after);
    List<Finding> fixed = beyond(after, before);
    SortedMap<String, long[]> byRule = new TreeMap<>();
    after.findings().forEach(finding -> count(byRule, finding, STILL, 1));
    appeared.forEach(finding -> count(byRule, finding, STILL, -1));
    appeared.forEach(finding -> count(byRule, finding, NEW, 1));
    fixed.forEach(finding -> count(byRule, finding, FIXED, 1));
    long still = (long) after.findings().size() - appeared.size();
    return new Comparison(before, after, appeared, fixed, still, byRule);
  }

  private static void count(Map<String, long[]> byRule, Finding finding, int which, int by) {
    byRule.computeIfAbsent(finding.rule().id(), rule -> new long[3])[which] += by;
  }

  /** The findings of one report that another has not, or not so often. */
  private static List<Finding> beyond(Report some, Report other) {
    Map<String, Integer> left =
        some.findings().stream()
            .collect(Collectors.toMap(Finding::fingerprint, f -> 1, Integer::sum, HashMap::new));
    List<Finding> beyond = new ArrayList<>();
    for (Finding finding : other.findings()) {
      if (left.merge(finding.fingerprint(), -1, Integer::sum) < 0) {
        beyond.add(finding);
      }
    }
    return beyond;
  }

  /** Whether something appeared that fails a run, and that no baseline lets pass. */
  public boolean fails() {
    return appeared.stream()
        .anyMatch(f -> !f.known() && f.severity().compareTo(after.failOn()) >= 0);
  }

  /** Whether one of the runs could not look at everything, so that nothing is sure. */
  public boolean isUnsure() {
    return List.of(before, after).stream().anyMatch(Comparison::leftUnread);
  }

  private static boolean leftUnread(Report report) {
    return report.recordCount() == 0
        || report.notifications().stream().anyMatch(Notification::blocks)
        || report.causes().stream().anyMatch(cause -> Subject.hides(cause.type()));
  }

  /** How many findings of a rule appeared, were fixed and are still there, added up. */
  public long[] sums() {
    return new long[] {appeared.size(), fixed.size(), still};
  }
}
