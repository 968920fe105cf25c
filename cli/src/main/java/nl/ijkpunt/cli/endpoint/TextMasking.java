package nl.ijkpunt.cli.endpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks stretches of a text: a letter becomes an x, a digit a 1, and the words of a card that say
 * what stands behind them are kept.
 */
final class TextMasking {
  /** Line ends of a card, and the names of its parts. */
  private static final String WORDS =
      "\\\\n|(?i:BEGIN:\\s*VCARD|END:\\s*VCARD|VERSION:\\s*[\\d.]+)"
          + "|(?<![\\w.-])(?i:FN|N|NICKNAME|PHOTO|BDAY|ADR|LABEL|TEL|EMAIL|MAILER|TZ|GEO|TITLE|ROLE"
          + "|LOGO|AGENT|ORG|CATEGORIES|NOTE|PRODID|REV|SORT-STRING|SOUND|UID|URL|CLASS|KEY)"
          + "(?:;[\\w-]+(?:=[\\w,-]+)?)*:";

  private static final Pattern PLAIN = Pattern.compile(WORDS);
  private static final Pattern REFERENCES =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos);|&#(?<decimal>\\d+);|&#x(?<hex>[0-9A-Fa-f]+);|" + WORDS);

  /** The largest number that is written in two digits. */
  private static final int TWO_DIGITS = 99;

  private final String text;
  private final StringBuilder masked;

  TextMasking(String text) {
    this.text = text;
    this.masked = new StringBuilder(text);
  }

  /** Masks text in which there are no references. */
  void plain(int from, int to) {
    mask(PLAIN, from, to);
  }

  /** Masks text, and the characters that references in it stand for. */
  void references(int from, int to) {
    mask(REFERENCES, from, to);
  }

  private void mask(Pattern pattern, int from, int to) {
    Matcher kept = pattern.matcher(text).region(from, to).useTransparentBounds(true);
    int done = from;
    while (kept.find()) {
      shape(done, kept.start());
      if (pattern == REFERENCES) {
        number(kept, "decimal", 10);
        number(kept, "hex", 16);
      }
      done = kept.end();
    }
    shape(done, to);
  }

  private void shape(int from, int to) {
    for (int i = from; i < to; i++) {
      masked.setCharAt(i, (char) Masked.letter(text.charAt(i)));
    }
  }

  /** Masks the number of a reference with one that takes as many digits. */
  private void number(Matcher reference, String group, int radix) {
    String digits = reference.group(group);
    if (digits == null) {
      return;
    }
    int code = code(digits, radix);
    int shape = Masked.letter(code);
    if (shape == code) {
      return;
    }
    boolean tooLong = radix == 10 && digits.length() == 2 && shape > TWO_DIGITS;
    String number = Integer.toString(tooLong ? 'X' : shape, radix);
    int at = reference.start(group);
    String zeros = "0".repeat(digits.length() - number.length());
    masked.replace(at, at + digits.length(), zeros + number);
  }

  /** The number, or that of the last character where it is larger than any. */
  private static int code(String digits, int radix) {
    try {
      return Integer.parseInt(digits, radix);
    } catch (NumberFormatException e) {
      return Character.MAX_CODE_POINT;
    }
  }

  @Override
  public String toString() {
    return masked.toString();
  }
}
