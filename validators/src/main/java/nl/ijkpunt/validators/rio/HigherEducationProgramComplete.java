package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/**
 * Looks for what RIO asks of a program in higher education, of a program that is known to be one:
 * because its specification is written out, or because it is joint, which the mapper takes for the
 * same.
 */
@AutoService(Check.class)
public final class HigherEducationProgramComplete implements JsonCheck {
  private static final JsonPath SPECIFICATION = JsonPath.of("/educationSpecification");
  private static final JsonPath STUDY = JsonPath.of("/modeOfStudy");
  private static final JsonPath PHASE = JsonPath.of("/propaedeuticPhase");
  private static final JsonPath CHOICE = JsonPath.of("/studyChoiceCheck");

  @Override
  public String rule() {
    return "rio-higher-education-program-complete";
  }

  @Override
  public List<Finding> check(JsonRecord program, Rule rule) {
    Tape tape = program.tape();
    int consumer = RioConsumer.first(program);
    if (!RioConsumer.isJoint(tape, consumer)
        && !RioConsumer.isProgram(tape, SPECIFICATION.find(tape, program.root()))) {
      return List.of();
    }
    boolean complete =
        STUDY.find(tape, program.root()) >= 0
            && (consumer < 0
                || (PHASE.find(tape, consumer) >= 0 && CHOICE.find(tape, consumer) >= 0));
    return complete ? List.of() : missing(program, consumer, rule);
  }

  private static List<Finding> missing(JsonRecord program, int consumer, Rule rule) {
    List<Finding> found = new ArrayList<>();
    look(program, program.root(), STUDY, rule, found);
    if (consumer >= 0) {
      look(program, consumer, PHASE, rule, found);
      look(program, consumer, CHOICE, rule, found);
    }
    return found;
  }

  private static void look(
      JsonRecord program, int object, JsonPath property, Rule rule, List<Finding> found) {
    if (property.find(program.tape(), object) < 0) {
      found.add(RioConsumer.finding(program, object, rule, property.name()));
    }
  }
}
