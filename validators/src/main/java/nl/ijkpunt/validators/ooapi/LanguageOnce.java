package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for a language in which a text is given twice. */
@AutoService(Check.class)
public final class LanguageOnce implements JsonCheck {
  /** With so many texts before it, there is more wrong than this: do not compare for ever. */
  private static final int MOST = 200;

  @Override
  public String rule() {
    return "ooapi-language-once";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return Texts.check(record, rule, LanguageOnce::isFirst, LanguageOnce::finding);
  }

  /** Whether none of the texts before this one is in its language. */
  private static boolean isFirst(Tape tape, int texts, int text) {
    int language = Texts.LANGUAGE.find(tape, text);
    if (!Cells.isText(tape, language)) {
      return true;
    }
    int seen = 0;
    for (int at = CodeEntries.first(texts); at < text && seen < MOST; at = tape.next(at)) {
      int other = Texts.LANGUAGE.find(tape, at);
      if (Cells.areSame(tape, language, other)) {
        return false;
      }
      seen++;
    }
    return true;
  }

  private static Finding finding(JsonRecord record, Rule rule, int text, String path) {
    int language = Texts.LANGUAGE.find(record.tape(), text);
    return rule.failsAt(
            record.at(language, path + Texts.LANGUAGE),
            record.subject(),
            Map.of("language", record.tape().text(language)))
        .actual('"' + record.tape().text(language) + '"');
  }
}
