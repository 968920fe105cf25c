package nl.ijkpunt.mappings.lift;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.record.Strays;

/** Tells of members that a table does not know, and which one may have been meant. */
final class UnknownMembers {
  /** Of how many names of a shape it is remembered what is near them. */
  private static final int MOST = 1000;

  private final IdentityHashMap<Shape, Map<String, String>> near = new IdentityHashMap<>();

  /** Tells of a member, where the draft takes that in. */
  void tell(Branch.Named member, Shape shape, Draft draft) {
    if (draft.tellsStrays()) {
      String name = member.name();
      draft.stray(new Strays.Stray(name, near(name, shape), member.value().location()));
    }
  }

  private String near(String name, Shape shape) {
    Map<String, String> known = near.computeIfAbsent(shape, any -> new HashMap<>());
    String found = known.get(name);
    if (found == null) {
      found = Nearest.to(name, shape.rows().keySet()).orElse("");
      if (known.size() < MOST) {
        known.put(name, found);
      }
    }
    return found;
  }
}
