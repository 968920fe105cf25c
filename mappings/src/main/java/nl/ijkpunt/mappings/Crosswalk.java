package nl.ijkpunt.mappings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A table from codes to codes, in the columns of SSSOM. */
public final class Crosswalk {
  private static final int COLUMNS = 4;

  private final Map<String, Match> matches = new LinkedHashMap<>();

  private Crosswalk() {}

  /** The crosswalk that this build has under {@code crosswalks/NAME.tsv}. */
  public static Crosswalk named(String name) {
    Crosswalk crosswalk = new Crosswalk();
    for (Tsv.Line line : Tsv.read("crosswalks/" + name + ".tsv", COLUMNS)) {
      boolean exact = line.cell(1).equals("skos:exactMatch");
      crosswalk.matches.putIfAbsent(line.cell(0), new Match(line.cell(2), exact));
    }
    return crosswalk;
  }

  /** All codes of this side in their order, and what each becomes. */
  public Map<String, Match> matches() {
    return Collections.unmodifiableMap(matches);
  }

  /** What a code becomes. */
  public Optional<Match> find(String code) {
    return Optional.ofNullable(matches.get(code));
  }

  /**
   * A code of the other side.
   *
   * @param exact whether it means the same
   */
  public record Match(String code, boolean exact) {}
}
