package nl.ijkpunt.standards.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises what stands around records. */
final class Envelopes {
  private final RecordTypes types;
  private final JsonPath items;
  private final JsonPath bodies;
  private final List<JsonPath> members;
  private final List<JsonPath> gatewayMarks;

  Envelopes(RecordTypes types) {
    this.types = types;
    Envelope envelope = types.envelope();
    items = JsonPath.of(envelope.items());
    bodies = JsonPath.of(envelope.bodies());
    members = envelope.members().stream().map(JsonPath::of).toList();
    gatewayMarks = envelope.gatewayMarks().stream().map(JsonPath::of).toList();
  }

  RecordTypes types() {
    return types;
  }

  /** Whether records of this type are envelopes themselves. */
  boolean isEnvelope(@Nullable RecordType type) {
    return type != null
        && (type.schema().equals(types.envelope().page().schema())
            || type.schema().equals("Pagination"));
  }

  /** Whether the records of a page stand under this name. */
  boolean isItems(String name) {
    return name.equals(types.envelope().items());
  }

  /** Whether the bodies of a gateway's answer stand under this name. */
  boolean isBodies(String name) {
    return !gatewayMarks.isEmpty() && name.equals(types.envelope().bodies());
  }

  boolean isGateway(Tape tape, int object) {
    return !gatewayMarks.isEmpty()
        && gatewayMarks.stream().allMatch(mark -> mark.find(tape, object) >= 0)
        && bodies(tape, object) >= 0
        && tape.kind(bodies(tape, object)) == Tape.OBJECT;
  }

  /** A page has items, or says twice that it is one. */
  boolean isPage(Tape tape, int object) {
    return items(tape, object) >= 0 || pagingMembers(tape, object) >= 2;
  }

  /** An object that holds an array of objects, or an empty one, under the name of a collection. */
  boolean isCollections(Tape tape, int object, Lines lines) {
    int end = tape.next(object);
    for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      if (holdsObjects(tape, name + Tape.WIDTH, lines)
          && types.ofCollection(tape.text(name)) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsObjects(Tape tape, int array, Lines lines) {
    int first = array + Tape.WIDTH;
    return tape.kind(array) == Tape.ARRAY
        && (lines.isHollow(tape.start(array))
            || first >= tape.next(array)
            || tape.kind(first) == Tape.OBJECT);
  }

  int items(Tape tape, int object) {
    return items.find(tape, object);
  }

  int bodies(Tape tape, int object) {
    return bodies.find(tape, object);
  }

  long pagingMembers(Tape tape, int object) {
    return members.stream().filter(member -> member.find(tape, object) >= 0).count();
  }
}
