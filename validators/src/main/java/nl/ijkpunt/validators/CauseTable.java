package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;

/** The causes of findings, each with a number, how often it was found, and where first. */
final class CauseTable {
  /** Data can name properties as it likes: past this, places are no longer told apart. */
  private static final int MOST_PLACES = 10_000;

  private static final int PLACES_SHOWN = 3;

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** Counts a finding; the number of its cause. */
  int count(Finding finding) {
    Entry entry = entry(finding.rule(), Key.of(finding));
    entry.found++;
    if (entry.first.size() < PLACES_SHOWN) {
      entry.first.add(finding.location());
    }
    return entry.number;
  }

  /** Takes in the causes of a later stretch of records; the number each of them has here. */
  int[] merge(CauseTable later) {
    int[] here = new int[later.entries.size()];
    for (Entry other : later.entries) {
      Entry entry = entry(other.rule, other.key);
      entry.found += other.found;
      for (Location place : other.first) {
        if (entry.first.size() < PLACES_SHOWN) {
          entry.first.add(place);
        }
      }
      here[other.number] = entry.number;
    }
    return here;
  }

  List<Entry> entries() {
    return entries;
  }

  private Entry entry(Rule rule, Key wanted) {
    Key key = numbers.containsKey(wanted) || entries.size() < MOST_PLACES ? wanted : wanted.bare();
    Integer number = numbers.get(key);
    if (number != null) {
      return entries.get(number);
    }
    Entry entry = new Entry(entries.size(), rule, key);
    numbers.put(key, entry.number);
    entries.add(entry);
    return entry;
  }

  /** What findings of one cause have in common. */
  record Key(String rule, String type, String path, String property, List<String> profiles) {

    static Key of(Finding finding) {
      return new Key(
          finding.rule().id(),
          finding.subject().type(),
          finding.path(),
          finding.arguments().getOrDefault("property", ""),
          finding.profiles());
    }

    Key bare() {
      return new Key(rule, type, "", "", profiles);
    }
  }

  /** A cause that is still being counted. */
  static final class Entry {
    final int number;
    final Rule rule;
    final Key key;
    final List<Location> first = new ArrayList<>(PLACES_SHOWN);
    long found;

    Entry(int number, Rule rule, Key key) {
      this.number = number;
      this.rule = rule;
      this.key = key;
    }
  }
}
