package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Looks for what does not belong in a text, whatever it says. */
@AutoService(Check.class)
public final class Texts implements LomCheckGroup {
  /** Strings that are read as one line. */
  private static final Set<String> LINES =
      Set.of(
          "general/title/string",
          "general/keyword/string",
          "lifeCycle/version/string",
          "educational/typicalAgeRange/string",
          "classification/taxonPath/source/string",
          "classification/taxonPath/taxon/entry/string",
          "classification/keyword/string");

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|br|b|i|u|em|strong|a|ul|ol|li|div|span|h[1-6]|table|tr|td|img|font|sup|sub)"
              + "(?:\\s[^<>]{0,500})?/?>|&(?:[a-zA-Z]{2,8}|#[0-9]{2,5}|#x[0-9a-fA-F]{2,4});",
          Pattern.CASE_INSENSITIVE);

  /** Letters of UTF-8 read as Latin-1, and the sign for what could not be read. */
  private static final Pattern DAMAGE =
      Pattern.compile(
          "\uFFFD|\u00C3[\u0080-\u00BF]|\u00E2\u20AC[\u2122\u0153\u009D\u201C\u201D\u02DC\u00A6]");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-value-without-outer-blanks", Texts::outerBlanks),
        new Deciding("nl-lom-value-on-one-line", Texts::onOneLine),
        of("nl-lom-text-without-markup", text -> !hasMarkup(text)),
        of("nl-lom-text-encoding-intact", text -> !isDamaged(text)));
  }

  private static boolean hasMarkup(String text) {
    return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) && MARKUP.matcher(text).find();
  }

  private static boolean isDamaged(String text) {
    boolean perhaps =
        text.indexOf('\uFFFD') >= 0 || text.indexOf('\u00C3') >= 0 || text.indexOf('\u00E2') >= 0;
    return perhaps && DAMAGE.matcher(text).find();
  }

  private static Check of(String rule, Predicate<String> holds) {
    return new Deciding(
        rule,
        (record, answers) -> {
          for (LomField field : record.table().fields()) {
            if (field.kind() == LomField.Kind.STRING) {
              for (LomNode node : record.all(field)) {
                if (!holds.test(node.text())) {
                  answers.fails(node);
                }
              }
            }
          }
        });
  }

  private static void outerBlanks(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (isLine(field) && !isMomentOfIeee(record, field)) {
        for (LomNode node : record.all(field)) {
          if (node.saysSomething() && node.raw().length() != node.text().length()) {
            answers.fails(node);
          }
        }
      }
    }
  }

  private static void onOneLine(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (isLine(field) && !isMomentOfIeee(record, field)) {
        for (LomNode node : record.all(field)) {
          if (isBroken(node.text())) {
            answers.fails(node);
          }
        }
      }
    }
  }

  private static boolean isBroken(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
  }

  private static boolean isLine(LomField field) {
    return field.kind() == LomField.Kind.TEXT || LINES.contains(field.path());
  }

  /** In the IEEE binding the schema refuses blanks in dates and durations. */
  private static boolean isMomentOfIeee(LomRecord record, LomField field) {
    LomField holder = field.parent();
    return record.binding() == LomBinding.IEEE
        && holder != null
        && (holder.kind() == LomField.Kind.DATE || holder.kind() == LomField.Kind.DURATION);
  }
}
