package nl.ijkpunt.standards.finding;

import java.util.List;
import java.util.Map;

/**
 * A testable statement about records, and the words for where it does not hold.
 *
 * @param id what suppressions, profiles and reports call it; never changes
 * @param on the record types it is about; empty when it is about all of them
 * @param standards the standards it belongs to, as {@code name@version}; empty when to all
 * @param needs what must be at hand to decide it
 * @param words what it says, in English and Dutch
 * @param page where its documentation is, as a class path resource
 */
public record Rule(
    String id,
    Severity severity,
    List<String> on,
    List<String> standards,
    Basis basis,
    Needs needs,
    Requirement requirement,
    Words words,
    String page) {

  public Rule {
    on = List.copyOf(on);
    standards = List.copyOf(standards);
    if (basis == Basis.OURS && severity == Severity.ERROR) {
      throw new IllegalArgumentException(id + ": a rule of our own is never an error");
    }
  }

  /** The same rule with another weight, as a profile may ask. */
  public Rule graded(Severity other) {
    return new Rule(id, other, on, standards, basis, needs, requirement, words, page);
  }

  /**
   * The same rule where a standard asks it by itself: of every record, with nothing else needed.
   */
  public Rule ofStandard() {
    return new Rule(
        id, severity, List.of(), standards, basis, Needs.RECORDS, requirement, words, page);
  }

  /** Whether the rule is about records of this type. */
  public boolean isAbout(String type) {
    return on.isEmpty() || on.contains(type);
  }

  /** A finding that this rule does not hold here. */
  public Finding failsAt(Location location, Subject subject, Map<String, String> arguments) {
    return new Finding(this, location, subject, arguments, null, null, List.of(), null, false);
  }

  /**
   * What a rule says.
   *
   * @param title the statement that holds where the rule passes
   * @param message what is wrong where it does not hold
   * @param expected what should have stood there
   * @param fix what the owner of the data should do
   */
  public record Words(Text title, Text message, Text expected, Text fix) {}
}
