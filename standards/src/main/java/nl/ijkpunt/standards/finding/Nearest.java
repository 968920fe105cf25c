package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate that is written most like the text: the same but for case, or one or two letters
   * different (added, left out, changed or swapped). Of several, the one that begins like it
   * longest.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    String text = written.toLowerCase(ROOT);
    int allowed = text.length() < 5 ? 1 : 2;
    String best = null;
    int least = allowed + 1;
    for (String candidate : candidates) {
      int distance = distance(text, candidate.toLowerCase(ROOT));
      boolean closer =
          best != null && distance == least && alike(text, candidate) > alike(text, best);
      if (distance < least || closer) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters they begin with alike. */
  private static int alike(String text, String candidate) {
    String other = candidate.toLowerCase(ROOT);
    int length = 0;
    while (length < Math.min(text.length(), other.length())
        && text.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** How many letters must be added, left out, changed or swapped with their neighbour. */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
