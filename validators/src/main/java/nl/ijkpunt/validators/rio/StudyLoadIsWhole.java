package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks at how the study load is written: the mapper passes the number on as it stands. */
@AutoService(Check.class)
public final class StudyLoadIsWhole implements JsonCheck {
  private static final int MOST_DIGITS = 5;
  private static final JsonPath LOAD = JsonPath.of("/studyLoad/value");

  @Override
  public String rule() {
    return "rio-study-load-is-whole";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return Versions.check(record, rule, StudyLoadIsWhole::inVersion);
  }

  private static List<Finding> inVersion(
      JsonRecord record, int version, Rule rule, List<Finding> found) {
    Tape tape = record.tape();
    int load = LOAD.find(tape, version);
    // Of a variant the mapper sends no study load.
    if (load < 0 || !isWrong(tape, load) || RioConsumer.isVariant(tape, version)) {
      return found;
    }
    return Found.and(found, Found.at(record, load, rule, Map.of()).actual(tape.text(load)));
  }

  private static boolean isWrong(Tape tape, int load) {
    int kind = tape.kind(load);
    boolean wide = tape.end(load) - tape.start(load) > MOST_DIGITS;
    boolean negative = tape.bytes()[tape.start(load)] == '-';
    return kind == Tape.NUMBER || (kind == Tape.INTEGER && (wide || negative));
  }
}
