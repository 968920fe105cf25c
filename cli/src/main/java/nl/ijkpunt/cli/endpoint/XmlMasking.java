package nl.ijkpunt.cli.endpoint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks elements that are about people, from the opening tag to its own end tag, or to the end
 * where that never comes. Markup is kept, and so are the attributes that say nothing of anybody.
 */
final class XmlMasking {
  /** Elements that hold cards, names or addresses: their names in small letters, no prefix. */
  private static final Set<String> ABOUT =
      Set.of(
          "entity",
          "centity",
          "vcard",
          "adminemail",
          "creator",
          "contributor",
          "publisher",
          "author",
          "email");

  private static final Pattern NAME =
      Pattern.compile("</?((?:[^\\x00-\\x7f]|[\\w.:-])+)(?=[\\s/>])");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<![^\\s\"'])([^\\s=<>\"']++)\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+')");
  private static final Pattern KEPT = Pattern.compile("xmlns(?::.*)?|xml:lang|language");

  private final String text;
  private final TextMasking masked;

  private XmlMasking(String text) {
    this.text = text;
    this.masked = new TextMasking(text);
  }

  /** The text with what it says of people made unreadable, each character in its place. */
  static String masked(String text) {
    XmlMasking masking = new XmlMasking(text);
    masking.outside(0, text.length());
    return masking.masked.toString();
  }

  /** Looks for elements to mask; those in a comment or in CDATA do not reach beyond it. */
  private void outside(int from, int to) {
    int at = text.indexOf('<', from);
    while (at >= 0 && at < to) {
      Section section = Section.at(text, at, to);
      if (section != null) {
        outside(section.from(), section.to());
        at = text.indexOf('<', section.end());
      } else {
        at = text.indexOf('<', element(at, to));
      }
    }
  }

  /** Masks the element that a tag begins, where it is one of those; where to look further. */
  private int element(int at, int to) {
    Matcher name = name(at, to);
    if (!name.lookingAt()) {
      return at + 1;
    }
    int end = tagEnd(name.end(), to);
    boolean about = ABOUT.contains(local(name.group(1)));
    if (!about || text.charAt(at + 1) == '/') {
      return end;
    }
    attributes(name.end(), end);
    return isEmpty(end) ? end : inside(name.group(1), end, to);
  }

  /** Masks all until the end tag with this name; where that ends. */
  private int inside(String own, int from, int to) {
    int depth = 1;
    int done = from;
    int at = next(from, to);
    while (at < to) {
      Section section = Section.at(text, at, to);
      Matcher name = name(at, to);
      int end = section == null && name.lookingAt() ? tagEnd(name.end(), to) : at;
      if (section != null) {
        masked.references(done, at);
        masked.plain(section.from(), section.to());
        done = section.end();
      } else if (text.charAt(end - 1) == '>' && end > at) {
        masked.references(done, at);
        attributes(name.end(), end);
        done = end;
        boolean closes = text.charAt(at + 1) == '/';
        if (name.group(1).equals(own)) {
          depth += closes ? -1 : isEmpty(end) ? 0 : 1;
        }
        if (depth == 0) {
          return end;
        }
      }
      at = next(Math.max(done, at + 1), to);
    }
    masked.references(done, to);
    return to;
  }

  private int next(int from, int to) {
    int at = text.indexOf('<', from);
    return at < 0 || at > to ? to : at;
  }

  private Matcher name(int at, int to) {
    return NAME.matcher(text).region(at, to);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isEmpty(int tagEnd) {
    return text.startsWith("/>", tagEnd - 2);
  }

  /** Where a tag ends: behind its bracket, or where one begins that cannot stand in it. */
  private int tagEnd(int from, int to) {
    char quote = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '<') {
        return at;
      }
      if (c == '>' && quote == 0) {
        return at + 1;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return to;
  }

  private void attributes(int from, int to) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(from, to);
    int done = from;
    while (attribute.find()) {
      masked.references(done, attribute.start());
      if (!KEPT.matcher(attribute.group(1)).matches()) {
        masked.references(attribute.end(1), attribute.end());
      }
      done = attribute.end();
    }
    masked.references(done, to);
  }
}
