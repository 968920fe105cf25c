package nl.ijkpunt.validators.rio;

import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;

/**
 * What a record is now, and what its timeline overrides say it was or will be: RIO keeps each as a
 * period. Walks over cells, so that nothing is made for a record that is in order.
 */
final class Versions {
  private static final JsonPath SPECIFICATION = JsonPath.of("/educationSpecification");
  private static final JsonPath PROGRAM = JsonPath.of("/program");
  private static final JsonPath COURSE = JsonPath.of("/course");

  private Versions() {}

  /** What a check has against the record itself and against each of its timeline overrides. */
  static List<Finding> check(JsonRecord record, Rule rule, Check check) {
    List<Finding> found = check.check(record, record.root(), rule, List.of());
    for (int override = firstOverride(record);
        override >= 0;
        override = nextOverride(record, override)) {
      int version = described(record, override);
      found = version < 0 ? found : check.check(record, version, rule, found);
    }
    return found;
  }

  /** The first override, or a negative number when there is none. */
  static int firstOverride(JsonRecord record) {
    Tape tape = record.tape();
    int overrides = Overrides.of(record);
    boolean some = overrides >= 0 && overrides + Tape.WIDTH < tape.next(overrides);
    return some ? overrides + Tape.WIDTH : -1;
  }

  /** The override after this one, or a negative number. */
  static int nextOverride(JsonRecord record, int override) {
    Tape tape = record.tape();
    int next = tape.next(override);
    return next < tape.next(Overrides.LIST.find(tape, record.root())) ? next : -1;
  }

  /** What the record is during an override, or a negative number. */
  private static int described(JsonRecord record, int override) {
    JsonPath path =
        switch (record.type()) {
          case "EducationSpecification" -> SPECIFICATION;
          case "Program" -> PROGRAM;
          default -> COURSE;
        };
    return path.find(record.tape(), override);
  }

  /** Looks at one version of a record. */
  @FunctionalInterface
  interface Check {

    /** What was found before, and what is wrong with the version in this cell. */
    List<Finding> check(JsonRecord record, int version, Rule rule, List<Finding> found);
  }
}
