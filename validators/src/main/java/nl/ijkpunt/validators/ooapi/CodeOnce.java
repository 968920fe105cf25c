package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
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

/** Looks for a code that a record gives twice. */
@AutoService(Check.class)
public final class CodeOnce implements JsonCheck {
  /** With so many codes before it, there is more wrong than this: do not compare for ever. */
  private static final int MOST = 200;

  @Override
  public String rule() {
    return "ooapi-code-once";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int others = CodeEntries.others(record);
    int primary = others < 0 ? -1 : CodeEntries.primary(record);
    List<Finding> found = List.of();
    int index = 0;
    for (int at = CodeEntries.first(others);
        at < CodeEntries.end(tape, others);
        at = tape.next(at)) {
      boolean again = primary >= 0 && isSame(tape, primary, at);
      if (again || (index < MOST && isBefore(tape, others, at))) {
        String path = "/otherCodes/" + index;
        found = Found.and(found, rule.failsAt(record.at(at, path), record.subject(), Map.of()));
      }
      index++;
    }
    return found;
  }

  private static boolean isBefore(Tape tape, int others, int entry) {
    for (int at = CodeEntries.first(others); at < entry; at = tape.next(at)) {
      if (isSame(tape, at, entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Tape tape, int one, int other) {
    return isSame(tape, one, other, CodeEntries.CODE)
        && isSame(tape, one, other, CodeEntries.CODE_TYPE);
  }

  private static boolean isSame(Tape tape, int one, int other, JsonPath property) {
    return Cells.areSame(tape, property.find(tape, one), property.find(tape, other));
  }
}
