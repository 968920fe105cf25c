package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/** A piece of a page in the making; what comes from elsewhere can only go in as text. */
final class Html {
  private static final TextWords ENGLISH = TextWords.in(Language.EN);
  private static final TextWords DUTCH = TextWords.in(Language.NL);

  private final StringBuilder text = new StringBuilder();

  /** Adds markup of our own. */
  Html add(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds text, whatever it holds. */
  Html text(String any) {
    return add(escaped(any));
  }

  /** Adds words in both languages; the page shows one of them. */
  Html say(String english, String dutch) {
    return say("span", english, dutch);
  }

  Html say(Text words) {
    return say(words.en(), words.nl());
  }

  /** Adds a number and what it counts. */
  Html count(long number, Text one, Text many) {
    Text words = number == 1 ? one : many;
    return say(ENGLISH.number(number) + " " + words.en(), DUTCH.number(number) + " " + words.nl());
  }

  /** Adds a number as each language writes it. */
  Html number(long number) {
    return say(ENGLISH.number(number), DUTCH.number(number));
  }

  /** The same within a drawing. */
  Html drawnNumber(long number) {
    return say("tspan", ENGLISH.number(number), DUTCH.number(number));
  }

  /** Adds how heavy something is: a shape and a word. */
  Html severity(Severity severity) {
    return add("<span class=\"severity " + severity.word() + "\">")
        .shape(severity.word())
        .say(ENGLISH.severity(severity), DUTCH.severity(severity))
        .add("</span>");
  }

  /** Adds one of the shapes that the template defines. */
  Html shape(String name) {
    return add("<svg class=\"shape ")
        .add(name)
        .add("\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#shape-")
        .add(name)
        .add("\"/></svg>");
  }

  /** Adds a link to where a clause can be read, if it leads to the web and nowhere else. */
  Html link(String words, String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return text(words);
    }
    return add("<a rel=\"noreferrer\" href=\"").text(address).add("\">").text(words).add("</a>");
  }

  private Html say(String element, String english, String dutch) {
    if (english.equals(dutch)) {
      return text(english);
    }
    return in(element, "en", english).in(element, "nl", dutch);
  }

  private Html in(String element, String language, String words) {
    return add("<" + element + " class=\"say\" lang=\"" + language + "\">")
        .text(words)
        .add("</" + element + ">");
  }

  /** The text as markup that shows it. */
  static String escaped(String any) {
    StringBuilder safe = new StringBuilder(any.length() + 16);
    String seen = visible(any);
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** The text, in which what cannot be seen is named: nothing in it can turn text around. */
  static String visible(String any) {
    for (int i = 0; i < any.length(); i++) {
      char c = any.charAt(i);
      if ((c < ' ' || c > '~') && (Character.isSurrogate(c) || isHidden(c))) {
        return named(any);
      }
    }
    return any;
  }

  private static boolean isHidden(int c) {
    boolean layout = c == '\n' || c == '\t';
    return !layout && (c == 0x2028 || c == 0x2029 || Harmless.isHarmful(c));
  }

  private static String named(String any) {
    StringBuilder named = new StringBuilder(any.length() + 16);
    any.codePoints()
        .forEach(
            c -> {
              if (isHidden(c)) {
                named.append("⟨U+%04X⟩".formatted(c));
              } else {
                named.appendCodePoint(c);
              }
            });
    return named.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
