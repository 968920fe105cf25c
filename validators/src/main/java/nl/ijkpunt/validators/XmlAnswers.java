package nl.ijkpunt.validators;

import java.util.Map;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/** Takes what a check has to say of one subtree of XML. */
public final class XmlAnswers {
  private final XmlRecord record;
  private final Rule rule;
  private final BiConsumer<Finding, @Nullable XmlElement> found;

  XmlAnswers(XmlRecord record, Rule rule, BiConsumer<Finding, @Nullable XmlElement> found) {
    this.record = record;
    this.rule = rule;
    this.found = found;
  }

  /** The rule does not hold at this element, whose text is shown. */
  public void fails(XmlElement at, Map<String, String> arguments) {
    String text = at.text().strip();
    found.accept(
        rule.failsAt(record.at(at, "/" + at.local()), record.subject(), arguments)
            .actual(text.isEmpty() ? null : Shortened.text(text)),
        at);
  }
}
