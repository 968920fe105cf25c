package nl.ijkpunt.mappings.lift;

import java.util.HashMap;
import java.util.Map;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;

/** Counts what became of values until an account is made, on one thread. */
final class Tallies {
  private final Map<Key, Count> counts = new HashMap<>();

  private record Key(String from, String to, Fate fate, Text reason) {}

  private static final class Count {
    private final Location first;
    private long values;

    Count(Location first) {
      this.first = first;
    }
  }

  void add(String from, String to, Said said, Branch value) {
    Fate fate =
        switch (said.how()) {
          case SAME -> Fate.MAPPED;
          case NEARLY -> Fate.APPROXIMATED;
          default -> Fate.LOST;
        };
    Key key = new Key(from, fate == Fate.LOST ? "" : to, fate, said.reason());
    counts.computeIfAbsent(key, any -> new Count(value.location())).values += value.leaves();
  }

  /** The target says something that the source does not. */
  void added(String to, Text reason, Location near) {
    counts.computeIfAbsent(new Key("", to, Fate.DEFAULTED, reason), any -> new Count(near))
        .values++;
  }

  void settle(LossAccount account) {
    counts.forEach(
        (key, count) ->
            account.add(
                new Loss(
                    key.from,
                    key.to,
                    key.fate,
                    key.reason,
                    count.values,
                    key.fate == Fate.DEFAULTED ? null : count.first)));
    counts.clear();
  }
}
