package nl.ijkpunt.mappings.lift;

import java.util.List;

/** Periods in messages of RIO. */
final class Periods {
  private Periods() {}

  /** Which of some periods begins last: the first of those that do. */
  static int last(List<Branch> periods) {
    int last = 0;
    for (int i = 1; i < periods.size(); i++) {
      if (begin(periods.get(i)).compareTo(begin(periods.get(last))) > 0) {
        last = i;
      }
    }
    return last;
  }

  private static String begin(Branch period) {
    return period.text("begindatum");
  }
}
