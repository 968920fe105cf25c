package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.List;

/** Records that come of a part of another one. */
final class Extras {
  private final List<Extra> all = new ArrayList<>();

  /** A record of this type, in JSON. */
  @SuppressWarnings("ArrayRecordComponent") // bytes under way, never compared
  record Extra(String type, String id, byte[] json) {}

  void add(Extra extra) {
    all.add(extra);
  }

  List<Extra> all() {
    return all;
  }

  void clear() {
    all.clear();
  }
}
