package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.ExchangeChunk;

/** What the checks said about the records of one chunk. */
final class ChunkOutcome {
  private final Chunk chunk;
  private final RunPlan.Options options;
  private final KeptFindings keeping;
  private final Map<String, SortedMap<String, Long>> fields = new HashMap<>();
  private final Map<String, Long> records = new HashMap<>();
  private final Map<String, Long> slow = new HashMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private final List<Finding> kept = new ArrayList<>();
  private final List<Finding> aside = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private final Map<Undecided, Long> undecided = new LinkedHashMap<>();
  private final Map<DatasetCheck, Notes> notes = new LinkedHashMap<>();
  private final CauseTable causes = new CauseTable();
  private final CauseSets causeSets = new CauseSets();
  private final List<Affected> affected = new ArrayList<>();

  /**
   * Of a chunk that nothing has been said of yet.
   *
   * @param keeping tells of which findings no more are kept
   */
  ChunkOutcome(Chunk chunk, RunPlan.Options options, KeptFindings keeping) {
    this.chunk = chunk;
    this.options = options;
    this.keeping = keeping;
  }

  Chunk chunk() {
    return chunk;
  }

  int ordinal() {
    // All exchanges of a run are one source.
    return chunk instanceof ExchangeChunk ? 0 : chunk.place().ordinal();
  }

  /** Counts records of a type, and how many of them the fast tier left. */
  void count(String type, long count, long left) {
    records.merge(type, count, Long::sum);
    if (left > 0) {
      slow.merge(type, left, Long::sum);
    }
  }

  /** Counts the members that records of a type hold. */
  void countFields(String type, SortedMap<String, Long> held) {
    fields.put(type, held);
  }

  /**
   * Counts what was found in one record, and keeps it where there is room for its rule.
   *
   * @param shown adds to a finding that is kept what a report shows of the record
   */
  void add(List<Finding> findings, UnaryOperator<Finding> shown) {
    if (options.baseline() == null) {
      count(findings, shown);
      return;
    }
    List<Finding> counting = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (KnownFindings.concerns(options.baseline(), finding)) {
        aside.add(isFull(finding, true) ? finding : shown.apply(finding));
      } else {
        counting.add(finding);
      }
    }
    if (!counting.isEmpty()) {
      count(counting, shown);
    }
  }

  private void count(List<Finding> findings, UnaryOperator<Finding> shown) {
    int[] record = new int[findings.size()];
    for (int i = 0; i < record.length; i++) {
      Finding finding = findings.get(i);
      long times = found.merge(finding.rule().id(), 1L, Long::sum);
      if (times <= options.maxFindings() && !isFull(finding, false)) {
        kept.add(shown.apply(finding));
      }
      record[i] = causes.count(finding);
    }
    affected.add(new Affected(findings.get(0).location().recordKey(), causeSets.of(record)));
  }

  private boolean isFull(Finding finding, boolean known) {
    return keeping.isFull(finding.rule().id(), ordinal(), known);
  }

  void add(Notification notification) {
    notifications.add(notification);
  }

  /** One more record of which a rule cannot tell whether it holds. */
  void cannotTell(String rule, Text why) {
    undecided.merge(new Undecided(rule, why), 1L, Long::sum);
  }

  /** What cannot be told, and of how many records. */
  Map<Undecided, Long> undecided() {
    return undecided;
  }

  Map<String, Long> records() {
    return records;
  }

  Map<String, Long> slow() {
    return slow;
  }

  /** By type, how many records hold each member. */
  Map<String, SortedMap<String, Long>> fields() {
    return fields;
  }

  /** How many findings there are by rule, kept or not. */
  Map<String, Long> found() {
    return found;
  }

  List<Finding> kept() {
    return kept;
  }

  /** Those that a baseline speaks of, which are not counted: what came before decides. */
  List<Finding> aside() {
    return aside;
  }

  List<Notification> notifications() {
    return notifications;
  }

  Map<DatasetCheck, Notes> notes() {
    return notes;
  }

  CauseTable causes() {
    return causes;
  }

  CauseSets causeSets() {
    return causeSets;
  }

  /** The records that something was found in. */
  List<Affected> affected() {
    return affected;
  }

  /** A rule of which cannot be told whether it holds, and why. */
  record Undecided(String rule, Text why) {}

  /**
   * A record that something was found in.
   *
   * @param key tells it from others
   * @param causes the number of the set of its causes
   */
  record Affected(long key, int causes) {}
}
