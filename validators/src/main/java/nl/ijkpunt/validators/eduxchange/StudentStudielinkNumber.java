package nl.ijkpunt.validators.eduxchange;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import nl.ijkpunt.validators.JsonCheck;

/** Looks for students without the number under which Studielink knows them. */
@AutoService(Check.class)
public final class StudentStudielinkNumber implements JsonCheck {
  private static final JsonPath AFFILIATIONS = JsonPath.of("/affiliations");
  private static final JsonPath OTHER_CODES = JsonPath.of("/otherCodes");
  private static final JsonPath CODE_TYPE = JsonPath.of("/codeType");
  private static final byte[] STUDENT = "student".getBytes(UTF_8);
  private static final byte[] STUDIELINK_NUMBER = "studielinkNumber".getBytes(UTF_8);

  @Override
  public String rule() {
    return "eduxchange-student-studielink-number";
  }

  @Override
  public List<Finding> check(JsonRecord person, Rule rule) {
    if (!isStudent(person) || isKnownToStudielink(person)) {
      return List.of();
    }
    return List.of(rule.failsAt(person.at(OTHER_CODES), person.subject(), Map.of()));
  }

  private static boolean isStudent(JsonRecord person) {
    Tape tape = person.tape();
    int all = AFFILIATIONS.find(tape, person.root());
    if (all >= 0 && tape.kind(all) == Tape.ARRAY) {
      for (int at = all + Tape.WIDTH; at < tape.next(all); at = tape.next(at)) {
        if (Cells.is(tape, at, STUDENT)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKnownToStudielink(JsonRecord person) {
    Tape tape = person.tape();
    int all = OTHER_CODES.find(tape, person.root());
    if (all < 0 || tape.kind(all) != Tape.ARRAY) {
      return all >= 0; // of the wrong type: that is for the schema to say
    }
    for (int at = all + Tape.WIDTH; at < tape.next(all); at = tape.next(at)) {
      if (Cells.is(tape, CODE_TYPE.find(tape, at), STUDIELINK_NUMBER)) {
        return true;
      }
    }
    return false;
  }
}
