package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;

/**
 * What findings say. The same mistake is said in the same words each time, so they are put together
 * once.
 */
final class Phrases {
  /** Values in words make each finding say something else: past this, nothing is remembered. */
  private static final int MOST = 1000;

  private final Language language;
  private final UnaryOperator<String> form;
  private final Map<Key, Said> said = new HashMap<>();

  private Phrases(Language language, UnaryOperator<String> form) {
    this.language = language;
    this.form = form;
  }

  /** Phrases in which nothing can do harm. */
  Phrases(Language language) {
    this(language, Harmless::text);
  }

  /** Phrases for a form that takes care of what is in them by itself. */
  static Phrases plain(Language language) {
    return new Phrases(language, text -> text);
  }

  /** What is the matter, what should stand there, and what can be done. */
  record Said(String message, String expected, String fix) {}

  Said of(Finding finding) {
    Key key = new Key(finding.rule().id(), finding.arguments());
    Said known = said.get(key);
    if (known != null) {
      return known;
    }
    Said now =
        new Said(
            form.apply(finding.message(language)),
            form.apply(finding.expected(language)),
            form.apply(finding.fix(language)));
    if (said.size() < MOST) {
      said.put(key, now);
    }
    return now;
  }

  private record Key(String rule, Map<String, String> arguments) {}
}
