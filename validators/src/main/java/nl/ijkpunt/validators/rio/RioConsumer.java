package nl.ijkpunt.validators.rio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Consumers;
import nl.ijkpunt.validators.Found;

/** The consumer objects for RIO of a record, as cells of its tape; negative when there are none. */
final class RioConsumer {
  private static final Consumers RIO = new Consumers("rio");
  private static final JsonPath SUBTYPE = JsonPath.of("/educationSpecificationSubType");
  private static final JsonPath JOINT = JsonPath.of("/jointProgram");
  private static final JsonPath TYPE = JsonPath.of("/educationSpecificationType");
  private static final byte[] VARIANT = "variant".getBytes(UTF_8);
  private static final byte[] PROGRAM = "program".getBytes(UTF_8);

  private RioConsumer() {}

  /** The first one, which is the one that the mapper takes. */
  static int first(JsonRecord record) {
    return first(record.tape(), record.root());
  }

  /** The first one of a record at some time. */
  static int first(Tape tape, int version) {
    return RIO.first(tape, version);
  }

  /** The one after this one. */
  static int after(JsonRecord record, int consumer) {
    return RIO.after(record.tape(), record.root(), consumer);
  }

  /** Whether it says that education is given by several institutions together. */
  static boolean isJoint(Tape tape, int consumer) {
    int joint = consumer < 0 ? consumer : JOINT.find(tape, consumer);
    return joint >= 0 && tape.kind(joint) == Tape.TRUE;
  }

  /** Whether a specification is a variant of a program. */
  static boolean isVariant(JsonRecord specification) {
    Tape tape = specification.tape();
    return isProgram(tape, specification.root()) && isVariant(tape, specification.root());
  }

  /** Whether a record at some time is said to be a variant. */
  static boolean isVariant(Tape tape, int version) {
    int consumer = first(tape, version);
    return consumer >= 0 && Cells.is(tape, SUBTYPE.find(tape, consumer), VARIANT);
  }

  /** Whether the specification in this cell is written out and is of a program. */
  static boolean isProgram(Tape tape, int specification) {
    return specification >= 0 && Cells.is(tape, TYPE.find(tape, specification), PROGRAM);
  }

  /** A finding at a cell, about the property with this name. */
  static Finding finding(JsonRecord record, int cell, Rule rule, String property) {
    return Found.at(record, cell, rule, Map.of("property", property));
  }
}
