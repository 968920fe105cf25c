package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of causes that records have: many records have the same few. Each set has a number, from
 * 1; the empty set is 0.
 */
final class CauseSets {
  /** Past this, further sets are taken down to two of their causes, which are enough to block. */
  private static final int MOST_SETS = 200_000;

  private final Map<Members, Integer> numbers = new HashMap<>();
  private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));

  /** The number of the set of these causes, in any order. */
  int of(int[] causes) {
    int[] members = Arrays.stream(causes).sorted().distinct().toArray();
    if (members.length == 0) {
      return 0;
    }
    if (members.length > 2 && sets.size() >= MOST_SETS) {
      members = Arrays.copyOf(members, 2);
    }
    Integer known = numbers.get(new Members(members));
    if (known != null) {
      return known;
    }
    sets.add(members);
    numbers.put(new Members(members), sets.size() - 1);
    return sets.size() - 1;
  }

  /** The number of a set with one more cause in it. */
  int with(int set, int cause) {
    int[] before = sets.get(set);
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = cause;
    return of(after);
  }

  /** The causes in a set. */
  int[] members(int set) {
    return sets.get(set);
  }

  /** How many sets there are, the empty one among them. */
  int size() {
    return sets.size();
  }

  private static final class Members {
    private final int[] causes;

    Members(int[] causes) {
      this.causes = causes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Members members && Arrays.equals(members.causes, causes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(causes);
    }
  }
}
