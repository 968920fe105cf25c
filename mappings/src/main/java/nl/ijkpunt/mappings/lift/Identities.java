package nl.ijkpunt.mappings.lift;

import java.util.List;
import java.util.Map;

/**
 * How records of a source are named.
 *
 * @param byType by type of the source
 */
record Identities(Map<String, LiftTable.Identity> byType) {

  Identities {
    byType = Map.copyOf(byType);
  }

  /** What identifies a record; empty where nothing does. */
  String id(String type, Branch record) {
    LiftTable.Identity identity = byType.get(type);
    List<String> members = identity == null ? List.of() : identity.members();
    String id =
        members.stream().map(record::text).filter(one -> !one.isEmpty()).findFirst().orElse("");
    return id.isEmpty() ? record.givenName() : id;
  }

  /** What the records of a type are called in their names. */
  String kind(String type) {
    LiftTable.Identity identity = byType.get(type);
    return identity == null ? type : identity.name();
  }
}
