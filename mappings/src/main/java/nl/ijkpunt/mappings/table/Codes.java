package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.Crosswalk;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Tape;

/** A crosswalk, ready to be asked about texts on a tape. */
final class Codes {
  private final NameTable names;
  private final byte[][] quoted;
  private final boolean[] exact;

  private Codes(Map<String, Crosswalk.Match> matches) {
    List<String> codes = new ArrayList<>(matches.keySet());
    this.names = new NameTable(codes);
    this.quoted = new byte[codes.size()][];
    this.exact = new boolean[codes.size()];
    for (int i = 0; i < codes.size(); i++) {
      Crosswalk.Match match = matches.get(codes.get(i));
      if (match != null) {
        quoted[i] = Output.quoted(match.code());
        exact[i] = match.exact();
      }
    }
  }

  static Codes of(Crosswalk crosswalk) {
    return new Codes(crosswalk.matches());
  }

  /**
   * From the codes of the target back to those of the source; of several an exact one, else the
   * first.
   */
  static Codes back(Crosswalk crosswalk) {
    Map<String, Crosswalk.Match> back = new HashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    crosswalk.matches().values().forEach(match -> sources.merge(match.code(), 1, Integer::sum));
    crosswalk
        .matches()
        .forEach(
            (code, match) -> {
              boolean exact = match.exact() && sources.getOrDefault(match.code(), 0) == 1;
              back.merge(
                  match.code(),
                  new Crosswalk.Match(code, exact),
                  (first, other) -> match.exact() ? other : first);
            });
    return new Codes(back);
  }

  /** The place of a text in this crosswalk, or -1. */
  int find(Tape tape, int cell) {
    return names.findText(tape, cell);
  }

  /** The other code, with its quotes. */
  byte[] quoted(int place) {
    return quoted[place];
  }

  boolean isExact(int place) {
    return exact[place];
  }
}
