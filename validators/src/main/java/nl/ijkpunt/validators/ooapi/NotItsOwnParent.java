package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for the id of a record among those of the records above and below it. */
@AutoService(Check.class)
public final class NotItsOwnParent implements JsonCheck {
  private static final JsonPath PARENT = JsonPath.of("/parent");
  private static final JsonPath CHILDREN = JsonPath.of("/children");

  @Override
  public String rule() {
    return "ooapi-not-its-own-parent";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    JsonPath id = record.recordType().id();
    int own = id == null ? -1 : id.find(tape, record.root());
    if (id == null || own < 0 || tape.kind(own) != Tape.STRING) {
      return List.of();
    }
    List<Finding> found = List.of();
    int parent = PARENT.find(tape, record.root());
    if (parent >= 0 && isSame(tape, own, parent, id)) {
      found = Found.and(found, finding(record, rule, parent, PARENT.toString()));
    }
    int children = CHILDREN.find(tape, record.root());
    if (children < 0 || tape.kind(children) != Tape.ARRAY) {
      return found;
    }
    int index = 0;
    for (int at = CodeEntries.first(children); at < tape.next(children); at = tape.next(at)) {
      if (isSame(tape, own, at, id)) {
        found = Found.and(found, finding(record, rule, at, CHILDREN + "/" + index));
      }
      index++;
    }
    return found;
  }

  /** Whether a relation, an id or an object with one, leads to the record itself. */
  private static boolean isSame(Tape tape, int own, int relation, JsonPath id) {
    int other = tape.kind(relation) == Tape.OBJECT ? id.find(tape, relation) : relation;
    return other >= 0
        && tape.kind(other) == Tape.STRING
        && Arrays.equals(
            tape.bytes(),
            tape.start(own),
            tape.end(own),
            tape.bytes(),
            tape.start(other),
            tape.end(other));
  }

  private static Finding finding(JsonRecord record, Rule rule, int at, String path) {
    return rule.failsAt(record.at(at, path), record.subject(), Map.of());
  }
}
