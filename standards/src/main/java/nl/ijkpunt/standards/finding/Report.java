package nl.ijkpunt.standards.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything one run found, frozen and in a fixed order.
 *
 * @param records how many records of each type were looked at
 * @param findings the kept ones, by place
 * @param tallies one for each rule of the run, by id
 * @param causes what made the findings that count, those first whose end would do most good
 * @param profiles what each profile makes of it, in the order they were named
 * @param completeness of each type of record looked at, which members the records hold
 * @param baseline what has become of the findings of a baseline, where one was given
 * @param architecture what principles and coverage come to, in a run over graphs
 * @param failOn the lightest severity that fails the run
 * @param run what ran, on what, with which options
 */
public record Report(
    SortedMap<String, Long> records,
    List<Finding> findings,
    List<Tally> tallies,
    List<Cause> causes,
    List<ProfileResult> profiles,
    List<Notification> notifications,
    List<Completeness> completeness,
    @Nullable BaselineResult baseline,
    @Nullable Architecture architecture,
    Severity failOn,
    RunData run) {

  public Report {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    findings = findings.stream().sorted().toList();
    tallies = List.copyOf(tallies);
    causes = List.copyOf(causes);
    profiles = List.copyOf(profiles);
    notifications = List.copyOf(notifications);
    completeness = List.copyOf(completeness);
  }

  /** A report of a run that is not over graphs. */
  public Report(
      SortedMap<String, Long> records,
      List<Finding> findings,
      List<Tally> tallies,
      List<Cause> causes,
      List<ProfileResult> profiles,
      List<Notification> notifications,
      List<Completeness> completeness,
      @Nullable BaselineResult baseline,
      Severity failOn,
      RunData run) {
    this(
        records,
        findings,
        tallies,
        causes,
        profiles,
        notifications,
        completeness,
        baseline,
        null,
        failOn,
        run);
  }

  /**
   * Is inconclusive when the run was broken off. Fails when a profile does, or a strict baseline
   * has what no longer occurs; else is inconclusive when not everything could be decided.
   */
  public Verdict verdict() {
    if (notifications.stream().anyMatch(Notification::interrupts)) {
      return Verdict.INCONCLUSIVE;
    }
    boolean tooMuch = baseline != null && baseline.fails();
    if (tooMuch || causes.stream().anyMatch(c -> c.rule().severity().compareTo(failOn) >= 0)) {
      return Verdict.FAIL;
    }
    boolean blocked = notifications.stream().anyMatch(Notification::blocks);
    return blocked || recordCount() == 0 ? Verdict.INCONCLUSIVE : Verdict.PASS;
  }

  /**
   * Of which entries of a baseline the run can tell that what it did not find is not there: their
   * rule was decided, records of their type were looked at, and nothing was left unread.
   */
  public Predicate<BaselineEntry> decided() {
    boolean unread =
        recordCount() == 0
            || notifications.stream().anyMatch(Notification::blocks)
            || causes.stream().anyMatch(cause -> Subject.hides(cause.type()));
    Set<String> rules =
        tallies.stream()
            .filter(tally -> !unread && tally.outcome().isDecided())
            .map(tally -> tally.rule().id())
            .collect(Collectors.toSet());
    return entry -> rules.contains(entry.rule()) && hasLookedAt(entry.type());
  }

  /** Pages are not counted as records, but come with them. */
  private boolean hasLookedAt(String type) {
    return type.equals("Page") || records.containsKey(type);
  }

  /** The same report, with what has become of the findings of a baseline. */
  public Report with(@Nullable BaselineResult result) {
    return new Report(
        records,
        findings,
        tallies,
        causes,
        profiles,
        notifications,
        completeness,
        result,
        architecture,
        failOn,
        run);
  }

  /** The same report, with what an architecture board wants to know. */
  public Report with(Architecture other) {
    return new Report(
        records,
        findings,
        tallies,
        causes,
        profiles,
        notifications,
        completeness,
        baseline,
        other,
        failOn,
        run);
  }

  public long recordCount() {
    return records.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many findings of this severity count, shown or not. */
  public long count(Severity severity) {
    return causes.stream()
        .filter(cause -> cause.rule().severity() == severity)
        .mapToLong(Cause::found)
        .sum();
  }

  /** How many findings count, shown or not. */
  public long counting() {
    return causes.stream().mapToLong(Cause::found).sum();
  }

  /** Findings that were counted but are not shown, by rule id. */
  public Map<String, Long> leftOut() {
    Map<String, Long> left = new TreeMap<>();
    for (Tally tally : tallies) {
      if (tally.found() > tally.kept()) {
        left.put(tally.rule().id(), tally.found() - tally.kept());
      }
    }
    return left;
  }
}
