package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks whether joint education says which unit in RIO it belongs to. */
@AutoService(Check.class)
public final class JointProgramHasUnitCode implements JsonCheck {
  private static final JsonPath CODE = JsonPath.of("/educationUnitCode");

  @Override
  public String rule() {
    return "rio-joint-program-has-unit-code";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int consumer = RioConsumer.first(record);
    boolean holds = !RioConsumer.isJoint(tape, consumer) || CODE.find(tape, consumer) >= 0;
    return holds ? List.of() : List.of(RioConsumer.finding(record, consumer, rule, CODE.name()));
  }
}
