package nl.ijkpunt.validators.ooapi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks up the language and the country in the language tag of a text. */
@AutoService(Check.class)
public final class LanguageKnown implements JsonCheck {
  /** Two letters, as a place among all pairs of letters. */
  private static final int PAIRS = 26 * 26;

  private static final boolean[] LANGUAGES = pairs(Locale.getISOLanguages(), 'a');
  private static final boolean[] COUNTRIES = pairs(Locale.getISOCountries(), 'A');

  /** Regions that tags may name, though they are no countries of ISO 3166. */
  private static final Set<String> REGIONS =
      Set.of("AC", "CP", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "XK");

  /** Codes that Java still lists, though others have taken their place. */
  private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "mo");

  /** The two letters for three, of which a tag takes the shortest. */
  private static final Map<String, String> SHORTER = shorter();

  @Override
  public String rule() {
    return "ooapi-language-known";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return Texts.check(record, rule, LanguageKnown::isKnown, LanguageKnown::finding);
  }

  private static boolean isKnown(Tape tape, int texts, int text) {
    int tag = Texts.LANGUAGE.find(tape, text);
    if (tag < 0 || tape.kind(tag) != Tape.STRING) {
      return true;
    }
    byte[] b = tape.bytes();
    int from = tape.start(tag);
    int to = tape.end(tag);
    int length = lettersAt(b, from, to);
    boolean parted = from + length == to || b[from + length] == '-';
    // A tag of another form is the schema's business.
    if (!parted || length < 2 || length > 3) {
      return true;
    }
    boolean language =
        length == 2
            ? LANGUAGES[pair(b, from, 'a')]
            : !SHORTER.containsKey(new String(b, from, length, US_ASCII));
    return language && isRegionKnown(b, from, to);
  }

  /** Whether the last two letters, if they are capitals behind a hyphen, stand for a country. */
  private static boolean isRegionKnown(byte[] b, int from, int to) {
    if (to - from < 5 || b[to - 3] != '-' || !isCapital(b[to - 2]) || !isCapital(b[to - 1])) {
      return true;
    }
    return COUNTRIES[pair(b, to - 2, 'A')] || REGIONS.contains(new String(b, to - 2, 2, US_ASCII));
  }

  private static int lettersAt(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] >= 'a' && b[at] <= 'z') {
      at++;
    }
    return at - from;
  }

  private static boolean isCapital(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static int pair(byte[] b, int at, char first) {
    return (b[at] - first) * 26 + (b[at + 1] - first);
  }

  private static boolean[] pairs(String[] codes, char first) {
    boolean[] known = new boolean[PAIRS];
    for (String code : codes) {
      known[(code.charAt(0) - first) * 26 + (code.charAt(1) - first)] = true;
    }
    return known;
  }

  private static Map<String, String> shorter() {
    Map<String, String> shorter = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      if (!WITHDRAWN.contains(two)) {
        shorter.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
    }
    // Languages with a second code of three letters, after their name in English.
    shorter.putAll(Map.of("dut", "nl", "fre", "fr", "ger", "de", "gre", "el", "rum", "ro"));
    shorter.putAll(Map.of("chi", "zh", "per", "fa", "cze", "cs", "slo", "sk", "wel", "cy"));
    return Map.copyOf(shorter);
  }

  private static Finding finding(JsonRecord record, Rule rule, int text, String path) {
    int cell = Texts.LANGUAGE.find(record.tape(), text);
    String tag = record.tape().text(cell);
    Map<String, String> arguments = new HashMap<>();
    int language = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    String two = SHORTER.get(tag.substring(0, language));
    if (two != null) {
      arguments.put("suggestion", two + tag.substring(language));
    } else if (tag.endsWith("-UK")) {
      arguments.put("suggestion", tag.substring(0, tag.length() - 2) + "GB");
    }
    return rule.failsAt(record.at(cell, path + Texts.LANGUAGE), record.subject(), arguments)
        .actual('"' + tag + '"');
  }
}
