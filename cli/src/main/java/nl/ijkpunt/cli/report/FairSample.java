package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Picks findings where there is room for some only: every rule has its turn, those first whose end
 * would do most good, and within a rule every cause.
 */
final class FairSample {

  private FairSample() {}

  /** At most so many of the findings, in the order they came in. */
  static List<Finding> of(List<Finding> findings, List<Cause> causes, int most) {
    if (findings.size() <= most) {
      return findings;
    }
    int[] chosen = byTurns(byRule(findings, causes), most);
    Arrays.sort(chosen);
    return Arrays.stream(chosen).mapToObj(findings::get).toList();
  }

  /** For each rule, by the first of its causes, where its findings stand: causes by turns. */
  private static List<int[]> byRule(List<Finding> findings, List<Cause> causes) {
    Map<Key, Integer> ranks = new HashMap<>();
    for (int i = 0; i < causes.size(); i++) {
      ranks.putIfAbsent(Key.of(causes.get(i)), i);
    }
    @Nullable Places[] byRank = new Places[causes.size() + 1];
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int rank = ranks.getOrDefault(Key.of(finding), causes.size());
      Places places = byRank[rank];
      if (places == null) {
        places = new Places(finding.rule().id());
        byRank[rank] = places;
      }
      places.add(i);
    }
    Map<String, List<int[]>> byRule = new LinkedHashMap<>();
    for (Places places : byRank) {
      if (places != null) {
        byRule.computeIfAbsent(places.rule, r -> new ArrayList<>()).add(places.numbers());
      }
    }
    return byRule.values().stream().map(lists -> byTurns(lists, Integer.MAX_VALUE)).toList();
  }

  /** One number of each list, then the next of each, up to so many. */
  private static int[] byTurns(List<int[]> lists, int most) {
    int all = lists.stream().mapToInt(list -> list.length).sum();
    int[] turns = new int[Math.min(all, most)];
    List<int[]> going = lists;
    int taken = 0;
    for (int turn = 0; taken < turns.length; turn++) {
      int now = turn;
      going = going.stream().filter(list -> list.length > now).toList();
      for (int i = 0; i < going.size() && taken < turns.length; i++) {
        turns[taken++] = going.get(i)[turn];
      }
    }
    return turns;
  }

  /** What findings of one cause have in common. */
  private record Key(String rule, String type, String path, String property) {

    static Key of(Cause cause) {
      return new Key(cause.rule().id(), cause.type(), cause.path(), cause.property());
    }

    static Key of(Finding finding) {
      return new Key(
          finding.rule().id(),
          finding.subject().type(),
          finding.path(),
          finding.arguments().getOrDefault("property", ""));
    }
  }

  private static final class Places {
    private final String rule;
    private int[] numbers = new int[4];
    private int size;

    Places(String rule) {
      this.rule = rule;
    }

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] numbers() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
