package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;

/**
 * What findings say, in which nothing can do harm. The same mistake is said in the same words each
 * time, so they are put together once.
 */
final class Phrases {
  /** Values in words make each finding say something else: past this, nothing is remembered. */
  private static final int MOST = 1000;

  private final Language language;
  private final Map<Key, Said> said = new HashMap<>();

  Phrases(Language language) {
    this.language = language;
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
            Harmless.text(finding.message(language)),
            Harmless.text(finding.expected(language)),
            Harmless.text(finding.fix(language)));
    if (said.size() < MOST) {
      said.put(key, now);
    }
    return now;
  }

  private record Key(String rule, Map<String, String> arguments) {}
}
