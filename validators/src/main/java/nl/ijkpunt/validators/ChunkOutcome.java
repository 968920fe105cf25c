package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.record.Chunk;

/** What the checks said about the records of one chunk. */
final class ChunkOutcome {
  private final Chunk chunk;
  private final RunPlan.Options options;
  private final Map<String, Long> records = new HashMap<>();
  private final Map<String, Long> slow = new HashMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private final List<Finding> kept = new ArrayList<>();
  private final List<Finding> aside = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private final Map<DatasetCheck, Notes> notes = new LinkedHashMap<>();
  private final CauseTable causes = new CauseTable();
  private final CauseSets causeSets = new CauseSets();
  private final List<Affected> affected = new ArrayList<>();

  ChunkOutcome(Chunk chunk, RunPlan.Options options) {
    this.chunk = chunk;
    this.options = options;
  }

  Chunk chunk() {
    return chunk;
  }

  int ordinal() {
    return chunk.place().ordinal();
  }

  /** Counts records of a type, and how many of them the fast tier left. */
  void count(String type, long count, long left) {
    records.merge(type, count, Long::sum);
    if (left > 0) {
      slow.merge(type, left, Long::sum);
    }
  }

  /** Counts what was found in one record, and keeps it where there is room for its rule. */
  void add(List<Finding> findings) {
    if (options.baseline() == null) {
      count(findings);
      return;
    }
    List<Finding> counting = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      (KnownFindings.concerns(options.baseline(), finding) ? aside : counting).add(finding);
    }
    if (!counting.isEmpty()) {
      count(counting);
    }
  }

  private void count(List<Finding> findings) {
    int[] record = new int[findings.size()];
    for (int i = 0; i < record.length; i++) {
      Finding finding = findings.get(i);
      if (found.merge(finding.rule().id(), 1L, Long::sum) <= options.maxFindings()) {
        kept.add(finding);
      }
      record[i] = causes.count(finding);
    }
    affected.add(new Affected(findings.get(0).location().recordKey(), causeSets.of(record)));
  }

  void add(Notification notification) {
    notifications.add(notification);
  }

  Map<String, Long> records() {
    return records;
  }

  Map<String, Long> slow() {
    return slow;
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

  /**
   * A record that something was found in.
   *
   * @param key tells it from others
   * @param causes the number of the set of its causes
   */
  record Affected(long key, int causes) {}
}
