package nl.ijkpunt.mappings.lift;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Tells learning outcomes apart, which have no identifiers, by what they say. */
final class Outcomes {
  private Outcomes() {}

  /** The same for the same texts; empty where it has none. */
  static String id(Branch outcome) {
    StringBuilder all = new StringBuilder();
    for (Branch text : outcome.items()) {
      String said = text.isObject() ? text.text("value") : text.text();
      all.append(said).append('\n');
    }
    return all.toString().isBlank()
        ? ""
        : UUID.nameUUIDFromBytes(all.toString().getBytes(UTF_8)).toString();
  }
}
