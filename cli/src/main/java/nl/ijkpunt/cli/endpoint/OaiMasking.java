package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes unreadable what records say of people and organisations, and the addresses of those who
 * keep a repository. The form stays: a letter becomes an x, a digit a 1, and the words of a card
 * that say what stands behind them are kept. Every byte stays in its place.
 */
final class OaiMasking {
  /** Elements that hold cards, names or addresses. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(<(?:[\\w.-]+:)?(?:entity|vcard|adminEmail|creator|contributor|publisher)\\b[^>]*(?<!/)>)"
              + "(.*?)(?=</(?:[\\w.-]+:)?(?:entity|vcard|adminEmail|creator|contributor|publisher)\\s*>)",
          Pattern.DOTALL);

  /** What is no content: markup, references, line ends of a card, and the names of its parts. */
  private static final Pattern KEPT =
      Pattern.compile(
          "<!\\[CDATA\\[|]]>|<[^>]*>|&[#\\w]+;|\\\\n"
              + "|(?i:BEGIN:\\s*VCARD|END:\\s*VCARD|VERSION:\\s*[\\d.]+)"
              + "|(?<![\\w.-])(?i:FN|N|NICKNAME|PHOTO|BDAY|ADR|LABEL|TEL|EMAIL|MAILER|TZ|GEO|TITLE|ROLE"
              + "|LOGO|AGENT|ORG|CATEGORIES|NOTE|PRODID|REV|SORT-STRING|SOUND|UID|URL|CLASS|KEY)"
              + "(?:;[\\w-]+(?:=[\\w,-]+)?)*:");

  private static final Set<Character> WIDE = Set.of('\u00fe', '\u00ff');

  private OaiMasking() {}

  /** The body with what it says of people made unreadable; the same where it says nothing. */
  static byte[] masked(byte[] body) {
    // A character for each byte, so that nothing moves.
    String text = new String(body, ISO_8859_1);
    if (!text.isEmpty() && WIDE.contains(text.charAt(0))) {
      return shape(text, 2).getBytes(ISO_8859_1);
    }
    StringBuilder masked = new StringBuilder(text.length());
    Matcher about = ABOUT.matcher(text);
    int end = 0;
    while (about.find()) {
      masked.append(text, end, about.end(1)).append(content(about.group(2)));
      end = about.end();
    }
    return masked.append(text, end, text.length()).toString().getBytes(ISO_8859_1);
  }

  private static String content(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    Matcher kept = KEPT.matcher(text);
    int end = 0;
    while (kept.find()) {
      masked.append(shape(text.substring(end, kept.start()), 0)).append(kept.group());
      end = kept.end();
    }
    return masked.append(shape(text.substring(end), 0)).toString();
  }

  private static String shape(String text, int from) {
    StringBuilder shape = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        shape.setCharAt(i, '1');
      } else if (c >= 'A' && c <= 'Z') {
        shape.setCharAt(i, 'X');
      } else if ((c >= 'a' && c <= 'z') || c >= 0x80) {
        shape.setCharAt(i, 'x');
      }
    }
    return shape.toString();
  }
}
