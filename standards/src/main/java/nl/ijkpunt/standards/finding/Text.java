package nl.ijkpunt.standards.finding;

import java.util.Map;

/**
 * Words in English and in Dutch; may hold {@code {name}} where an argument goes, and {@code
 * [[...]]} around what is left out when an argument in it is missing.
 */
public record Text(String en, String nl) {
  public static final Text NONE = new Text("", "");

  public boolean isEmpty() {
    return en.isEmpty();
  }

  public String in(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** The words in one language, with arguments filled in. */
  public String in(Language language, Map<String, String> arguments) {
    String words = in(language);
    // Reports say this of every finding: most words hold nothing to fill in.
    boolean plain = words.indexOf('{') < 0 && words.indexOf("[[") < 0;
    return plain ? words : filled(words, arguments);
  }

  private static String filled(String words, Map<String, String> arguments) {
    StringBuilder filled = new StringBuilder(words.length() + 64);
    int at = 0;
    for (int open = words.indexOf("[["); open >= 0; open = words.indexOf("[[", at)) {
      int close = words.indexOf("]]", open);
      if (close < 0) {
        break;
      }
      fill(words.substring(at, open), arguments, filled);
      String optional = words.substring(open + 2, close);
      int before = filled.length();
      if (!fill(optional, arguments, filled)) {
        filled.setLength(before);
      }
      at = close + 2;
    }
    fill(words.substring(at), arguments, filled);
    return filled.toString();
  }

  /** Adds words with arguments filled in; whether all of them were there. */
  private static boolean fill(String words, Map<String, String> arguments, StringBuilder to) {
    boolean all = true;
    int at = 0;
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
      int close = nameEnd(words, open + 1);
      if (close > open + 1 && close < words.length() && words.charAt(close) == '}') {
        String value = arguments.get(words.substring(open + 1, close));
        all &= value != null;
        to.append(words, at, open).append(value == null ? words.substring(open, close + 1) : value);
        at = close + 1;
      }
    }
    to.append(words, at, words.length());
    return all;
  }

  private static int nameEnd(String words, int start) {
    int end = start;
    while (end < words.length() && isOfName(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
