package nl.ijkpunt.standards.oai;

import java.util.List;
import nl.ijkpunt.standards.endpoint.OaiVerb;

/**
 * How a list comes along: one whose answers bring nothing new, time after time, never ends. What
 * has no identifier counts as new.
 */
public final class ListProgress {
  /** So many answers in a row may bring nothing new. */
  private static final int MOST_IDLE = 10;

  private final SeenIdentifiers seen = new SeenIdentifiers();
  private int idle;

  /** Takes in the next answer of the list. */
  public void take(OaiAnswer answer, OaiVerb verb) {
    List<String> listed =
        verb == OaiVerb.LIST_SETS
            ? answer.listed(verb).stream().map(set -> OaiAnswer.text(set, "setSpec")).toList()
            : answer.identifiers();
    boolean isNew = answer.headers().size() < answer.units().size();
    for (String one : listed) {
      isNew |= one.isEmpty() || seen.add(one);
    }
    idle = isNew ? 0 : idle + 1;
  }

  /** Whether nothing new is to be had. */
  public boolean isIdle() {
    return idle >= MOST_IDLE;
  }
}
