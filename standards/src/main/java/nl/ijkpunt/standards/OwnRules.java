package nl.ijkpunt.standards;

import java.util.List;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** The rules that a standard brings itself: {@code rules.yaml} of its folder. */
final class OwnRules {
  private static final Text FIX =
      new Text(
          "Change the data as the message says, or ask the owner of the rules.",
          "Pas de gegevens aan zoals de melding zegt, of vraag de eigenaar van de regels.");
  private static final Text REASON = new Text("{reason}", "{reason}");

  private OwnRules() {}

  /**
   * The rules in a pack.
   *
   * @throws IllegalArgumentException when one of them is not described, with what is missing
   */
  static List<Rule> from(JsonValue pack) {
    JsonValue about = pack.member("standard").orElseThrow();
    String base =
        Standard.required(about, "id")
            + "@"
            + Standard.required(about, "version").replaceFirst("\\+.*", "");
    return pack.items("rules").stream().map(rule -> rule(rule, base)).toList();
  }

  private static Rule rule(JsonValue rule, String base) {
    String id =
        rule.text("id")
            .orElseThrow(() -> new IllegalArgumentException("rules.yaml: a rule has no id"));
    String severity = rule.text("severity").orElse("error");
    if (!severity.matches("error|warning|info")) {
      throw new IllegalArgumentException(
          "rules.yaml: %s is graded '%s', which is none of error, warning and info"
              .formatted(id, severity));
    }
    Text title = Standard.words(rule, "title");
    return new Rule(
        id,
        Severity.of(severity),
        rule.texts("on"),
        List.of(base),
        Basis.SPEC,
        Needs.RECORDS,
        new Requirement(rule.text("clause").orElse(id), rule.text("link").orElse("")),
        new Rule.Words(title, REASON, title, FIX),
        "");
  }
}
