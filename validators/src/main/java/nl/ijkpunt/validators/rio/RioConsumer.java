package nl.ijkpunt.validators.rio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;

/** The consumer objects for RIO of a record, as cells of its tape. */
final class RioConsumer {
  /** Instead of a cell: there is no such object. */
  static final int NONE = -1;

  private static final JsonPath CONSUMERS = JsonPath.of("/consumers");
  private static final JsonPath KEY = JsonPath.of("/consumerKey");
  private static final JsonPath SUBTYPE = JsonPath.of("/educationSpecificationSubType");
  private static final JsonPath JOINT = JsonPath.of("/jointProgram");
  private static final JsonPath TYPE = JsonPath.of("/educationSpecificationType");
  private static final byte[] RIO = "rio".getBytes(UTF_8);
  private static final byte[] VARIANT = "variant".getBytes(UTF_8);
  private static final byte[] PROGRAM = "program".getBytes(UTF_8);

  private RioConsumer() {}

  /** The first one, which is the one that the mapper takes. */
  static int first(JsonRecord record) {
    Tape tape = record.tape();
    int consumers = CONSUMERS.find(tape, record.root());
    return consumers < 0 || tape.kind(consumers) != Tape.ARRAY
        ? NONE
        : from(tape, consumers + Tape.WIDTH, tape.next(consumers));
  }

  /** The one after this one. */
  static int after(JsonRecord record, int consumer) {
    Tape tape = record.tape();
    return from(tape, tape.next(consumer), tape.next(CONSUMERS.find(tape, record.root())));
  }

  private static int from(Tape tape, int first, int end) {
    for (int item = first; item < end; item = tape.next(item)) {
      if (isText(tape, KEY.find(tape, item), RIO)) {
        return item;
      }
    }
    return NONE;
  }

  /** Whether it says that education is given by several institutions together. */
  static boolean isJoint(Tape tape, int consumer) {
    int joint = consumer < 0 ? NONE : JOINT.find(tape, consumer);
    return joint >= 0 && tape.kind(joint) == Tape.TRUE;
  }

  /** Whether a specification is a variant of a program. */
  static boolean isVariant(JsonRecord specification) {
    Tape tape = specification.tape();
    int consumer = isProgram(tape, specification.root()) ? first(specification) : NONE;
    return consumer >= 0 && isText(tape, SUBTYPE.find(tape, consumer), VARIANT);
  }

  /** Whether the specification in this cell is written out and is of a program. */
  static boolean isProgram(Tape tape, int specification) {
    return specification >= 0 && isText(tape, TYPE.find(tape, specification), PROGRAM);
  }

  private static boolean isText(Tape tape, int cell, byte[] text) {
    return cell >= 0 && tape.kind(cell) == Tape.STRING && tape.is(cell, text);
  }

  /** A finding at a cell, about the property with this name. */
  static Finding finding(JsonRecord record, int cell, Rule rule, String property) {
    String path = Pointers.between(record.tape(), record.root(), cell);
    return rule.failsAt(record.at(cell, path), record.subject(), Map.of("property", property));
  }
}
