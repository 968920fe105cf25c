package nl.ijkpunt.validators;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/** Takes what a check has to say of one subtree of XML. */
public final class XmlAnswers {
  private final XmlRecord record;
  private final Rule rule;
  private final Function<String, @Nullable Rule> rules;
  private final BiConsumer<Finding, @Nullable XmlElement> found;

  XmlAnswers(
      XmlRecord record,
      Rule rule,
      Function<String, @Nullable Rule> rules,
      BiConsumer<Finding, @Nullable XmlElement> found) {
    this.record = record;
    this.rule = rule;
    this.rules = rules;
    this.found = found;
  }

  /**
   * One of several rules does not hold at this element, by a clause that only the check knows. A
   * rule that the run does not have is passed by.
   */
  public void fails(String id, XmlElement at, Map<String, String> arguments, Requirement clause) {
    tell(id, at, arguments, finding -> finding.clause(clause));
  }

  /** One of several rules does not hold at this element, by the clause that the rule names. */
  public void fails(String id, XmlElement at, Map<String, String> arguments) {
    tell(id, at, arguments, UnaryOperator.identity());
  }

  private void tell(
      String id, XmlElement at, Map<String, String> arguments, UnaryOperator<Finding> more) {
    Rule meant = rules.apply(id);
    if (meant != null) {
      Finding finding = meant.failsAt(record.at(at, path(at)), record.subject(), arguments);
      found.accept(more.apply(finding), at);
    }
  }

  /** The rule does not hold at this element, whose text is shown. */
  public void fails(XmlElement at, Map<String, String> arguments) {
    String text = at.text().strip();
    found.accept(
        rule.failsAt(record.at(at, path(at)), record.subject(), arguments)
            .actual(text.isEmpty() ? null : Shortened.text(text)),
        at);
  }

  /** The way to an element from the record, without prefixes and places. */
  private String path(XmlElement at) {
    XmlElement parent = at.parent();
    return at.equals(record.root()) || parent == null ? "" : path(parent) + "/" + at.local();
  }
}
