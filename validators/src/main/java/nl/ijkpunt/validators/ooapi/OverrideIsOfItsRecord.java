package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the id within a description of another time with that of the record. */
@AutoService(Check.class)
public final class OverrideIsOfItsRecord implements JsonCheck {
  @Override
  public String rule() {
    return "ooapi-override-is-of-its-record";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    int overrides = Overrides.of(record);
    JsonPath id = record.recordType().id();
    int own = id == null ? -1 : id.find(record.tape(), record.root());
    if (id == null || own < 0) {
      return List.of();
    }
    Tape tape = record.tape();
    List<Finding> found = List.of();
    int index = 0;
    for (int at = CodeEntries.first(overrides);
        at < CodeEntries.end(tape, overrides);
        at = tape.next(at)) {
      Optional<JsonPath> described = Overrides.described(tape, at);
      int other = described.isEmpty() ? -1 : id.find(tape, described.get().find(tape, at));
      if (other >= 0 && isOther(tape, own, other)) {
        String path = Overrides.path(index, described.get()) + id;
        found = Found.and(found, finding(record, rule, other, path, tape.text(own)));
      }
      index++;
    }
    return found;
  }

  private static boolean isOther(Tape tape, int own, int other) {
    return tape.kind(own) == Tape.STRING
        && tape.kind(other) == Tape.STRING
        && !tape.text(own).equalsIgnoreCase(tape.text(other));
  }

  private static Finding finding(JsonRecord record, Rule rule, int id, String path, String own) {
    return rule.failsAt(record.at(id, path), record.subject(), Map.of("own", own))
        .actual('"' + record.tape().text(id) + '"');
  }
}
