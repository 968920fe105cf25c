package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for properties of a record that its descriptions of other times leave out. */
@AutoService(Check.class)
public final class OverrideRepeatsRecord implements JsonCheck {
  /** What only the record itself has, what hangs above and below it, and what is free. */
  private static final NameTable OWN =
      new NameTable(
          List.of(
              "courseId",
              "programId",
              "programmeId",
              "educationSpecificationId",
              "validFrom",
              "validTo",
              "timelineOverrides",
              "parent",
              "parentId",
              "children",
              "childIds",
              "programs",
              "programmes",
              "programmeIds",
              "ext"));

  /** Objects that may stand beside their ids. */
  private static final NameTable OBJECTS =
      new NameTable(List.of("organisation", "coordinators", "instructors", "learningOutcomes"));

  private static final List<JsonPath> IDS =
      Stream.of("organisationId", "coordinatorIds", "instructorIds", "learningOutcomeIds")
          .map(name -> JsonPath.of("/" + name))
          .toList();

  @Override
  public String rule() {
    return "ooapi-override-repeats-record";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int overrides = Overrides.of(record);
    List<Finding> found = List.of();
    int index = 0;
    for (int at = CodeEntries.first(overrides);
        at < CodeEntries.end(tape, overrides);
        at = tape.next(at)) {
      Optional<JsonPath> described = Overrides.described(tape, at);
      int entity = described.isEmpty() ? -1 : described.get().find(tape, at);
      if (entity >= 0 && !repeats(tape, record.root(), entity)) {
        String path = Overrides.path(index, described.get());
        Map<String, String> missing = Map.of("properties", missing(tape, record.root(), entity));
        found = Found.and(found, rule.failsAt(record.at(entity, path), record.subject(), missing));
      }
      index++;
    }
    return found;
  }

  /** Whether the description has all properties of the record but a few of its own. */
  private static boolean repeats(Tape tape, int record, int entity) {
    int after = entity + Tape.WIDTH;
    for (int name = record + Tape.WIDTH; name < tape.next(record); name = following(tape, name)) {
      if (!mustBeRepeated(tape, record, name)) {
        continue;
      }
      int same = find(tape, entity, after, name);
      if (same < 0) {
        return false;
      }
      // Both list their properties in the same order, mostly: go on from the last one seen.
      after = following(tape, same);
    }
    return true;
  }

  private static boolean mustBeRepeated(Tape tape, int record, int name) {
    if (OWN.find(tape, name) >= 0 || tape.kind(name + Tape.WIDTH) == Tape.NULL) {
      return false;
    }
    int object = OBJECTS.find(tape, name);
    return object < 0 || IDS.get(object).find(tape, record) < 0;
  }

  private static String missing(Tape tape, int record, int entity) {
    List<String> missing = new ArrayList<>();
    for (int name = record + Tape.WIDTH; name < tape.next(record); name = following(tape, name)) {
      if (mustBeRepeated(tape, record, name) && find(tape, entity, entity + Tape.WIDTH, name) < 0) {
        missing.add(tape.text(name));
      }
    }
    return String.join(", ", missing);
  }

  /** The property of an object with this name, looked for from a place and then from the start. */
  private static int find(Tape tape, int object, int from, int name) {
    int end = tape.next(object);
    for (int at = from; at < end; at = following(tape, at)) {
      if (isSame(tape, at, name)) {
        return at;
      }
    }
    for (int at = object + Tape.WIDTH; at < from; at = following(tape, at)) {
      if (isSame(tape, at, name)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSame(Tape tape, int one, int other) {
    int[] cells = tape.cells();
    return cells[one + 3] == cells[other + 3]
        && Arrays.equals(
            tape.bytes(),
            tape.start(one),
            tape.end(one),
            tape.bytes(),
            tape.start(other),
            tape.end(other));
  }

  private static int following(Tape tape, int name) {
    return tape.next(name + Tape.WIDTH);
  }
}
