package nl.ijkpunt.validators.eduxchange;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.IdTable;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;

/**
 * Compares offerings with what they offer: where the one sends students to an address, the other
 * must have it.
 */
@AutoService(Check.class)
public final class EnrolmentAddressGiven implements DatasetCheck {
  private static final String RULE = "eduxchange-enrolment-address-given";

  /** Begins the note of a program or course; that of an offering begins with another number. */
  static final long TAUGHT = 1;

  /** A program or course: its id, an alliance, and a bit for each group sent to an address. */
  static final int TAUGHT_WIDTH = 5;

  /** An offering: the same of what it offers, with a bit for each group it has no address for. */
  static final int OFFERED_WIDTH = TAUGHT_WIDTH + 2 * Notes.VALUE_WIDTH;

  private static final JsonPath NAME = JsonPath.of("/name");
  private static final JsonPath OFFERING_ID = JsonPath.of("/offeringId");
  private static final List<JsonPath> IDS =
      List.of(JsonPath.of("/courseId"), JsonPath.of("/programId"));
  private static final List<JsonPath> TAUGHT_IN =
      List.of(JsonPath.of("/course"), JsonPath.of("/program"));

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void note(JsonRecord record, Notes notes) {
    Tape tape = record.tape();
    int taught = taught(tape, record.root());
    if (taught < 0) {
      noteTaught(tape, record.root(), id(tape, record.root()), notes);
      return;
    }
    int id = tape.kind(taught) == Tape.STRING ? taught : id(tape, taught);
    noteTaught(tape, taught, id, notes);
    int offering = OFFERING_ID.find(tape, record.root());
    if (id >= 0 && Alliances.isText(tape, offering)) {
      noteOffered(record, id, offering, notes);
    }
  }

  private static int taught(Tape tape, int offering) {
    int at = TAUGHT_IN.get(0).find(tape, offering);
    return at >= 0 ? at : TAUGHT_IN.get(1).find(tape, offering);
  }

  private static int id(Tape tape, int object) {
    int course = IDS.get(0).find(tape, object);
    int id = course >= 0 ? course : IDS.get(1).find(tape, object);
    return Alliances.isText(tape, id) ? id : -1;
  }

  private static void noteTaught(Tape tape, int object, int id, Notes notes) {
    int alliance = id < 0 ? -1 : Alliances.first(tape, object);
    for (; alliance >= 0; alliance = Alliances.next(tape, object, alliance)) {
      int name = NAME.find(tape, alliance);
      if (Alliances.isText(tape, name)) {
        notes.add(TAUGHT);
        noteKey(tape, id, name, notes);
        long bits = 0;
        for (int i = 0; i < Route.ALL.size(); i++) {
          bits |= Route.ALL.get(i).leadsToAddress(tape, alliance) ? 1L << i : 0;
        }
        notes.add(bits);
      }
    }
  }

  private static void noteOffered(JsonRecord record, int id, int offering, Notes notes) {
    Tape tape = record.tape();
    int alliance = Alliances.first(tape, record.root());
    for (; alliance >= 0; alliance = Alliances.next(tape, record.root(), alliance)) {
      int name = NAME.find(tape, alliance);
      long bits = 0;
      for (int i = 0; i < Route.ALL.size(); i++) {
        bits |= Route.ALL.get(i).hasAddress(tape, alliance) ? 0 : 1L << i;
      }
      if (bits != 0 && Alliances.isText(tape, name)) {
        notes.add(TAUGHT + 1);
        noteKey(tape, id, name, notes);
        notes.add(bits);
        String pointer = Alliances.pointer(tape, record.root(), alliance);
        notes.addValue(record, name, JsonPath.of(pointer + NAME));
        notes.addValue(record, offering, OFFERING_ID);
      }
    }
  }

  private static void noteKey(Tape tape, int id, int name, Notes notes) {
    notes.add(IdTable.high(tape, id));
    notes.add(IdTable.low(tape, id));
    notes.add(IdTable.high(tape, name));
  }

  @Override
  public Fold begin(RunPlan plan) {
    return new EnrolmentAddresses(plan.rule(RULE).orElseThrow());
  }
}
