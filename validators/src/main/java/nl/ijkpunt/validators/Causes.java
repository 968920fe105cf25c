package nl.ijkpunt.validators;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.validators.RunPlan.Grading;
import org.jspecify.annotations.Nullable;

/**
 * Works out what made the findings of a run, and how many records each cause keeps from being in
 * order. Only records with findings are remembered, and of those only a number.
 */
final class Causes {
  private static final Comparator<Cause> MOST_GOOD_FIRST =
      Comparator.comparing((Cause cause) -> cause.rule().severity())
          .thenComparingLong(Cause::mostUnblocked)
          .thenComparingLong(Cause::records)
          .thenComparingLong(Cause::found)
          .reversed()
          .thenComparing(cause -> cause.rule().id())
          .thenComparing(Cause::type)
          .thenComparing(Cause::path)
          .thenComparing(Cause::property)
          .thenComparing(cause -> cause.unblocks().keySet().toString());

  private final RunPlan plan;
  private final CauseTable table = new CauseTable();
  private final CauseSets sets = new CauseSets();
  private final LongTable records = new LongTable();

  Causes(RunPlan plan) {
    this.plan = plan;
  }

  void add(ChunkOutcome outcome) {
    int[] here = table.merge(outcome.causes());
    int[] setsHere = new int[outcome.causeSets().size()];
    for (int set = 1; set < setsHere.length; set++) {
      int[] members = outcome.causeSets().members(set).clone();
      for (int i = 0; i < members.length; i++) {
        members[i] = here[members[i]];
      }
      setsHere[set] = sets.of(members);
    }
    for (ChunkOutcome.Affected record : outcome.affected()) {
      records.put(record.key(), setsHere[record.causes()]);
    }
  }

  /** Adds what a dataset check found, which may be about a record of long ago. */
  void add(Finding finding) {
    long record = finding.location().recordKey();
    records.put(record, sets.with(records.get(record), table.count(finding)));
  }

  /** All causes, those first whose end would do most good. */
  List<Cause> all() {
    long[] counts = records.countValues(sets.size());
    long[] affected = new long[table.entries().size()];
    for (int set = 1; set < counts.length; set++) {
      for (int cause : sets.members(set)) {
        affected[cause] += counts[set];
      }
    }
    Map<String, long[]> unblocked = new TreeMap<>();
    plan.profiles().forEach(p -> unblocked.put(p.profile().name(), unblocked(p, counts)));
    return table.entries().stream()
        .map(entry -> cause(entry, affected, unblocked))
        .sorted(MOST_GOOD_FIRST)
        .toList();
  }

  private Cause cause(
      CauseTable.Entry entry, long[] affected, Map<String, long[]> unblockedByProfile) {
    SortedMap<String, Severity> severities = new TreeMap<>();
    SortedMap<String, Long> unblocks = new TreeMap<>();
    for (Grading grading : plan.profiles()) {
      String profile = grading.profile().name();
      long[] unblocked = unblockedByProfile.get(profile);
      Severity severity = severity(grading, entry);
      if (unblocked != null && severity != null) {
        severities.put(profile, severity);
        unblocks.put(profile, unblocked[entry.number]);
      }
    }
    return new Cause(
        severities.values().stream()
            .max(Comparator.naturalOrder())
            .map(entry.rule::graded)
            .orElse(entry.rule),
        entry.key.type(),
        entry.key.path(),
        entry.key.property(),
        entry.found,
        affected[entry.number],
        severities,
        unblocks,
        entry.first);
  }

  /** Of each cause, how many records have nothing else that fails them under a profile. */
  private long[] unblocked(Grading grading, long[] counts) {
    long[] unblocked = new long[table.entries().size()];
    for (int set = 1; set < counts.length; set++) {
      int[] failing = failing(grading, sets.members(set));
      if (failing.length == 1) {
        unblocked[failing[0]] += counts[set];
      }
    }
    return unblocked;
  }

  private int[] failing(Grading grading, int[] causes) {
    return Arrays.stream(causes)
        .filter(cause -> fails(grading, table.entries().get(cause)))
        .toArray();
  }

  private boolean fails(Grading grading, CauseTable.Entry entry) {
    Severity severity = severity(grading, entry);
    return severity != null && severity.compareTo(plan.options().failOn()) >= 0;
  }

  /** How heavy a profile has a cause; nothing where it does not ask for it. */
  private static @Nullable Severity severity(Grading grading, CauseTable.Entry entry) {
    Rule rule = grading.rules().get(entry.key.rule());
    List<String> under = entry.key.profiles();
    boolean asked = under.isEmpty() || under.contains(grading.profile().name());
    return rule == null || !asked ? null : rule.severity();
  }

  /**
   * What each profile makes of the run.
   *
   * @param blocked whether not everything could be decided
   * @param types the types of records that count: a page has causes too, but is no record
   */
  List<ProfileResult> profiles(boolean blocked, Set<String> types) {
    long[] counts = records.countValues(sets.size());
    for (int set = 1; set < counts.length; set++) {
      counts[set] = isOfRecords(sets.members(set), types) ? counts[set] : 0;
    }
    return plan.profiles().stream().map(grading -> result(grading, counts, blocked)).toList();
  }

  private boolean isOfRecords(int[] causes, Set<String> types) {
    return Arrays.stream(causes).anyMatch(c -> types.contains(table.entries().get(c).key.type()));
  }

  private ProfileResult result(Grading grading, long[] counts, boolean blocked) {
    Map<Severity, Long> found = new EnumMap<>(Severity.class);
    int failing = 0;
    for (CauseTable.Entry entry : table.entries()) {
      Severity severity = severity(grading, entry);
      if (severity != null) {
        found.merge(severity, entry.found, Long::sum);
      }
      failing += fails(grading, entry) ? 1 : 0;
    }
    long failed = 0;
    for (int set = 1; set < counts.length; set++) {
      failed += failing(grading, sets.members(set)).length > 0 ? counts[set] : 0;
    }
    Verdict verdict = failing > 0 ? Verdict.FAIL : blocked ? Verdict.INCONCLUSIVE : Verdict.PASS;
    return new ProfileResult(
        grading.profile().name(),
        grading.profile().title(),
        grading.profile().about().version(),
        verdict,
        grading.rules().size(),
        found,
        failing,
        failed);
  }
}
