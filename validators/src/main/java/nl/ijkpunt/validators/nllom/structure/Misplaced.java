package nl.ijkpunt.validators.nllom.structure;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in a wrong place. */
final class Misplaced {
  private Misplaced() {}

  /** The indexes of the fewest that would have to move for the rest to be in order. */
  static List<Integer> in(int[] places) {
    int[] length = new int[places.length];
    int[] before = new int[places.length];
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      length[i] = 1;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (places[j] <= places[i] && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    List<Integer> misplaced = new ArrayList<>();
    int kept = last;
    for (int i = places.length - 1; i >= 0; i--) {
      if (i == kept) {
        kept = before[i];
      } else {
        misplaced.add(0, i);
      }
    }
    return misplaced;
  }
}
