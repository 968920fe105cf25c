package nl.ijkpunt.cli.convert;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, by lines, for people. */
public final class LineDiff {
  private static final int AROUND = 2;

  private final List<String> before;
  private final List<String> after;
  private final int[][] common;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /** Lines that begin with - were there, with + are new; a few that are alike stand around them. */
  public static String between(String before, String after) {
    List<String> lines =
        new LineDiff(
                before.stripTrailing().lines().toList(), after.stripTrailing().lines().toList())
            .lines();
    StringBuilder near = new StringBuilder();
    boolean left = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean shown = false;
      for (int j = Math.max(0, i - AROUND); j <= Math.min(lines.size() - 1, i + AROUND); j++) {
        shown |= !lines.get(j).startsWith(" ");
      }
      if (shown) {
        near.append(left ? "...\n" : "").append(lines.get(i)).append('\n');
      }
      left = !shown;
    }
    return near.toString().stripTrailing();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        lines.add("  " + before.get(i));
        i++;
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + before.get(i++));
      } else {
        lines.add("+ " + after.get(j++));
      }
    }
    return lines;
  }
}
