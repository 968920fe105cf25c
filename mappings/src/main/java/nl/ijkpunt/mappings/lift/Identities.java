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
        members.stream()
            .map(way -> text(record, way))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    return id.isEmpty() ? record.givenName() : id;
  }

  /** The text that the names of members lead to. */
  private static String text(Branch record, String way) {
    int slash = way.indexOf('/');
    return slash < 0
        ? record.text(way)
        : record
            .member(way.substring(0, slash))
            .map(inner -> text(inner, way.substring(slash + 1)))
            .orElse("");
  }

  /** What the records of a type are called in their names. */
  String kind(String type) {
    LiftTable.Identity identity = byType.get(type);
    return identity == null ? type : identity.name();
  }
}
