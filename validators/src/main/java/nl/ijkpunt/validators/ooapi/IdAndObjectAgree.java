package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;
import org.jspecify.annotations.Nullable;

/** Compares the ids by which a record of OOAPI 6.0 refers with the objects beside them. */
@AutoService(Check.class)
public final class IdAndObjectAgree implements JsonCheck {
  /** Instead of the name of an id: that of the record itself. */
  private static final String OWN = "";

  private static final List<Pair> PAIRS = pairs();

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(Pair.of("parentId", "parent", OWN));
    pairs.add(Pair.of("childIds", "children", OWN));
    pairs.add(Pair.of("parentIds", "parents", OWN));
    pairs.add(Pair.of("rootId", "root", OWN));
    pairs.add(Pair.of("yearId", "year", OWN));
    pairs.add(Pair.of("learningComponentId", "learningComponent", "componentId"));
    pairs.add(Pair.of("roomIds", "rooms", "roomId"));
    pairs.add(Pair.of("programmeIds", "programmes", "programmeId"));
    pairs.add(Pair.of("learningOutcomeIds", "learningOutcomes", "learningOutcomeId"));
    pairs.add(Pair.of("coordinatorIds", "coordinators", "personId"));
    pairs.add(Pair.of("coordinatorId", "coordinator", "personId"));
    pairs.add(Pair.of("instructorIds", "instructors", "personId"));
    pairs.add(Pair.of("programmeOfferingIds", "programmeOfferings", "programmeOfferingId"));
    pairs.add(Pair.of("courseOfferingIds", "courseOfferings", "courseOfferingId"));
    pairs.add(Pair.of("attemptIds", "attempts", "attemptId"));
    for (String same :
        List.of(
            "organisation",
            "programme",
            "course",
            "component",
            "person",
            "building",
            "academicSession",
            "programmeOffering",
            "courseOffering",
            "learningComponentOffering",
            "testComponentOffering")) {
      pairs.add(Pair.of(same + "Id", same, same + "Id"));
    }
    return List.copyOf(pairs);
  }

  @Override
  public String rule() {
    return "ooapi-id-and-object-agree";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> found = List.of();
    for (Pair pair : PAIRS) {
      int objects = pair.objects.find(tape, record.root());
      int ids = objects < 0 ? -1 : pair.ids.find(tape, record.root());
      JsonPath id = pair.idOf(record);
      if (ids < 0 || id == null) {
        continue;
      }
      if (tape.kind(objects) != Tape.ARRAY) {
        found = one(found, record, rule, new Meant(pair, id, ids, objects, ""));
        continue;
      }
      int index = 0;
      for (int at = CodeEntries.first(objects); at < tape.next(objects); at = tape.next(at)) {
        found = one(found, record, rule, new Meant(pair, id, ids, at, "/" + index++));
      }
    }
    return found;
  }

  private static List<Finding> one(List<Finding> found, JsonRecord record, Rule rule, Meant meant) {
    Tape tape = record.tape();
    boolean object = tape.kind(meant.object) == Tape.OBJECT;
    int own = object ? meant.id.find(tape, meant.object) : -1;
    if (!Cells.isText(tape, own) || isAmong(tape, meant.ids, tape.text(own))) {
      return found;
    }
    Map<String, String> words =
        Map.of("object", meant.pair.objects.name(), "id", meant.pair.ids.name());
    String path = meant.pair.objects + meant.index + meant.id;
    return Found.and(
        found,
        rule.failsAt(record.at(own, path), record.subject(), words)
            .actual('"' + tape.text(own) + '"'));
  }

  /** Whether an id is this one, or one of these; capitals do not matter in it. */
  private static boolean isAmong(Tape tape, int ids, String id) {
    if (tape.kind(ids) != Tape.ARRAY) {
      return !Cells.isText(tape, ids) || tape.text(ids).equalsIgnoreCase(id);
    }
    for (int at = CodeEntries.first(ids); at < tape.next(ids); at = tape.next(at)) {
      if (Cells.isText(tape, at) && tape.text(at).equalsIgnoreCase(id)) {
        return true;
      }
    }
    return false;
  }

  /** One object, and where the ids are that should mean it. */
  private record Meant(Pair pair, JsonPath id, int ids, int object, String index) {}

  /** Two members that mean the same, and the name of the id of what they mean. */
  private record Pair(JsonPath ids, JsonPath objects, @Nullable JsonPath id) {
    static Pair of(String ids, String objects, String id) {
      return new Pair(
          JsonPath.of("/" + ids),
          JsonPath.of("/" + objects),
          id.equals(OWN) ? null : JsonPath.of("/" + id));
    }

    @Nullable JsonPath idOf(JsonRecord record) {
      return id != null ? id : record.recordType().id();
    }
  }
}
