package nl.ijkpunt.validators;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a check has to say of one record about learning material.
 *
 * <p>Every finding has the word {@code {field}} for its rule's page: the element it is about.
 */
public final class LomAnswers {
  private final LomRecord record;
  private final Rule rule;
  private final boolean showValues;
  private final BiConsumer<Finding, @Nullable XmlElement> found;
  private final Consumer<Text> undecided;

  LomAnswers(
      LomRecord record,
      Rule rule,
      boolean showValues,
      BiConsumer<Finding, @Nullable XmlElement> found,
      Consumer<Text> undecided) {
    this.record = record;
    this.rule = rule;
    this.showValues = showValues;
    this.found = found;
    this.undecided = undecided;
  }

  /** The rule does not hold for what this part says. */
  public void fails(LomNode at, Map<String, String> arguments) {
    add(at.element().orElse(null), record.at(at), at.field(), arguments, shown(at));
  }

  /** The rule does not hold for this part, of which something else than its text is what counts. */
  public void fails(LomNode at, Map<String, String> arguments, @Nullable String found) {
    String line = found == null ? null : Shortened.text(found);
    add(at.element().orElse(null), record.at(at), at.field(), arguments, line);
  }

  /** The rule does not hold for this part. */
  public void fails(LomNode at) {
    fails(at, Map.of());
  }

  /** The rule does not hold, because this part has nothing in a field. */
  public void lacks(LomNode in, LomField missing, Map<String, String> arguments) {
    add(in.element().orElse(null), record.at(in, missing), missing, arguments, null);
  }

  /** The rule does not hold for an element that has no place in LOM. */
  public void fails(LomRecord.Stray stray, Map<String, String> arguments) {
    LomNode in = stray.in();
    String path = (in.field().path().isEmpty() ? "" : "/" + in.field().path());
    add(
        stray.element(),
        record.at(stray.element(), path + "/" + stray.element().local()),
        in.field(),
        arguments,
        null);
  }

  /** The rule does not hold for an element as it is written. */
  public void fails(XmlElement at, LomNode in, Map<String, String> arguments) {
    String path = in.field().path().isEmpty() ? "" : "/" + in.field().path();
    add(at, record.at(at, path), in.field(), arguments, null);
  }

  /**
   * Whether the rule holds cannot be told.
   *
   * @param why the same for all records that it cannot be told of for this reason
   */
  public void cannotTell(Text why) {
    undecided.accept(why);
  }

  /** What this part says, as far as a report may show it; nothing where it says nothing. */
  public @Nullable String shown(LomNode at) {
    String text = at.text();
    if (text.isEmpty()) {
      return null;
    }
    String line = Shortened.text(text);
    if (showValues) {
      return line;
    }
    return at.field().isPersonal() ? Mask.shape(line) : Mask.discreet(line);
  }

  private void add(
      @Nullable XmlElement spot,
      Location location,
      LomField field,
      Map<String, String> arguments,
      @Nullable String actual) {
    Map<String, String> words = new TreeMap<>(arguments);
    words.putIfAbsent("field", field.path().isEmpty() ? "lom" : field.spoken());
    found.accept(rule.failsAt(location, record.subject(), words).actual(actual), spot);
  }
}
