package nl.ijkpunt.standards.finding;

import java.util.List;
import java.util.Map;

/** Rules and findings to try things on. */
final class Samples {
  private static final Text WORDS = new Text("{property} is wrong", "{property} is fout");

  private Samples() {}

  static Rule rule(String id, Severity severity) {
    return new Rule(
        id,
        severity,
        List.of(),
        List.of(),
        Basis.SPEC,
        Needs.RECORDS,
        new Requirement("clause", "https://example.org/"),
        new Rule.Words(WORDS, WORDS, WORDS, WORDS),
        id + ".md");
  }

  static Finding finding(String rule, Location location, Subject subject, String property) {
    return rule(rule, Severity.ERROR).failsAt(location, subject, Map.of("property", property));
  }

  static Tally tally(Severity severity, long found) {
    Outcome outcome = found > 0 ? Outcome.FAILED : Outcome.PASSED;
    return new Tally(rule("a-" + severity.word(), severity), outcome, found, Math.min(found, 2), 9);
  }
}
