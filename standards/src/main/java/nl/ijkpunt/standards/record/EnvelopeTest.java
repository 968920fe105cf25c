package nl.ijkpunt.standards.record;

import java.util.List;

/** Recognises what stands around records. */
final class EnvelopeTest {
  private final RecordTypes types;
  private final JsonPath items;
  private final JsonPath bodies;
  private final List<JsonPath> members;
  private final List<JsonPath> gatewayMarks;

  EnvelopeTest(RecordTypes types) {
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
  boolean isEnvelope(RecordType type) {
    return type.schema().equals(types.envelope().page().schema())
        || type.schema().equals("Pagination");
  }

  boolean isGateway(Tape tape, int object) {
    return !gatewayMarks.isEmpty()
        && gatewayMarks.stream().allMatch(mark -> mark.find(tape, object) >= 0)
        && tape.kind(bodies(tape, object)) == Tape.OBJECT;
  }

  /** A page has items, or says twice that it is one. */
  boolean isPage(Tape tape, int object) {
    return items(tape, object) >= 0 || pagingMembers(tape, object) >= 2;
  }

  /** An object that holds an array under the name of a collection. */
  boolean isCollections(Tape tape, int object) {
    int end = tape.next(object);
    for (int name = object + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
      if (tape.kind(name + Tape.WIDTH) == Tape.ARRAY
          && types.ofCollection(tape.text(name)) != null) {
        return true;
      }
    }
    return false;
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
