package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.List;

/** Records that come of a part of another one. */
final class Extras {
  private final List<Extra> all = new ArrayList<>();

  /** A record of this type, in JSON. */
  @SuppressWarnings("ArrayRecordComponent") // bytes under way, never compared
  record Extra(String type, String id, byte[] json) {}

  /** Adds it, unless it is there already: the overrides of a record often repeat it. */
  void add(Extra extra) {
    if (all.stream().noneMatch(other -> other.id().equals(extra.id()))) {
      all.add(extra);
    }
  }

  List<Extra> all() {
    return all;
  }

  void clear() {
    all.clear();
  }
}
