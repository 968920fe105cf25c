package nl.ijkpunt.validators.eduxchange;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;

/**
 * Compares offerings with what they offer: where the one sends students to an address, the other
 * must have it.
 */
@AutoService(Check.class)
public final class EnrolmentAddressGiven implements DatasetCheck {
  private static final String RULE = "eduxchange-enrolment-address-given";
  private static final JsonPath NAME = JsonPath.of("/name");
  private static final JsonPath OFFERING_ID = JsonPath.of("/offeringId");
  private static final JsonPath COURSE = JsonPath.of("/course");
  private static final JsonPath PROGRAM = JsonPath.of("/program");
  private static final JsonPath COURSE_ID = JsonPath.of("/courseId");
  private static final JsonPath PROGRAM_ID = JsonPath.of("/programId");

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public Noting noting(RunPlan plan) {
    return EnrolmentAddressGiven::note;
  }

  @Override
  public Fold begin(RunPlan plan) {
    return new EnrolmentAddresses(plan.rule(RULE).orElseThrow());
  }

  private static void note(JsonRecord record, Notes notes) {
    Tape tape = record.tape();
    int offering = OFFERING_ID.find(tape, record.root());
    if (offering < 0) {
      noteTaught(tape, record.root(), notes);
      return;
    }
    int taught = either(tape, record.root(), COURSE, PROGRAM);
    if (taught >= 0 && tape.kind(taught) == Tape.OBJECT) {
      noteTaught(tape, taught, notes);
      taught = either(tape, taught, COURSE_ID, PROGRAM_ID);
    }
    if (Cells.isText(tape, taught) && Cells.isText(tape, offering)) {
      noteOffered(record, taught, offering, notes);
    }
  }

  private static int either(Tape tape, int object, JsonPath one, JsonPath other) {
    int at = one.find(tape, object);
    return at >= 0 ? at : other.find(tape, object);
  }

  /** Writes down for each alliance of a program or course which groups it sends to an address. */
  private static void noteTaught(Tape tape, int object, Notes notes) {
    int id = either(tape, object, COURSE_ID, PROGRAM_ID);
    int alliance = Cells.isText(tape, id) ? Alliances.first(tape, object) : -1;
    for (; alliance >= 0; alliance = Alliances.next(tape, object, alliance)) {
      int name = NAME.find(tape, alliance);
      if (Cells.isText(tape, name)) {
        long groups = 0;
        for (int i = 0; i < Route.ALL.size(); i++) {
          groups |= Route.ALL.get(i).leadsToAddress(tape, alliance) ? 1L << i : 0;
        }
        notes.add(EnrolmentAddresses.TAUGHT);
        addAlliance(tape, id, name, groups, notes);
      }
    }
  }

  /** Writes down for each alliance of an offering for which groups it has no address. */
  private static void noteOffered(JsonRecord record, int id, int offering, Notes notes) {
    Tape tape = record.tape();
    int alliance = Alliances.first(tape, record.root());
    for (; alliance >= 0; alliance = Alliances.next(tape, record.root(), alliance)) {
      int name = NAME.find(tape, alliance);
      long groups = 0;
      for (int i = 0; i < Route.ALL.size(); i++) {
        groups |= Route.ALL.get(i).hasAddress(tape, alliance) ? 0 : 1L << i;
      }
      if (groups != 0 && Cells.isText(tape, name)) {
        notes.add(EnrolmentAddresses.OFFERED);
        addAlliance(tape, id, name, groups, notes);
        addText(tape, offering, notes);
        notes.add(notes.text(record.type()));
        notes.add(notes.text(Alliances.pointer(tape, record.root(), alliance) + NAME));
        notes.addStanding(record);
      }
    }
  }

  private static void addAlliance(Tape tape, int id, int name, long groups, Notes notes) {
    addText(tape, id, notes);
    addText(tape, name, notes);
    notes.add(groups);
  }

  private static void addText(Tape tape, int cell, Notes notes) {
    notes.add(tape.start(cell));
    notes.add(tape.end(cell));
  }
}
