package nl.ijkpunt.cli.publish;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.cli.report.PageStyle;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/** A piece of a page in one language; what comes from elsewhere can only go in as text. */
final class Markup {
  private static final Map<Severity, Text> SEVERITIES =
      Map.of(
          Severity.ERROR, new Text("error", "fout"),
          Severity.WARNING, new Text("warning", "waarschuwing"),
          Severity.INFO, new Text("info", "info"));

  private final Language language;
  private final String up;
  private final StringBuilder text = new StringBuilder();

  /**
   * An empty piece.
   *
   * @param path of the page that it is of, from the folder of its language
   */
  Markup(Language language, String path) {
    this.language = language;
    this.up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  Language language() {
    return language;
  }

  /** Adds markup of our own. */
  Markup add(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds text, whatever it holds. */
  Markup text(String any) {
    return add(PageStyle.escaped(any));
  }

  Markup say(Text words) {
    return text(words.in(language));
  }

  Markup say(String english, String dutch) {
    return text(language == Language.NL ? dutch : english);
  }

  Markup code(String any) {
    return add("<code>").text(any).add("</code>");
  }

  /** The address of a page of the same language, from this one. */
  String to(String path) {
    return up + path;
  }

  /** The address of what is in the folder of the site, from this page. */
  String toRoot(String path) {
    return up + "../" + path;
  }

  Markup link(String path, Text words) {
    return add("<a href=\"").text(to(path)).add("\">").say(words).add("</a>");
  }

  Markup codeLink(String path, String words) {
    return add("<a href=\"").text(to(path)).add("\">").code(words).add("</a>");
  }

  /** Adds links to rules, one below another so that each can be hit with a finger. */
  Markup ruleLinks(List<String> rules) {
    for (String rule : rules) {
      add("<span class=\"each\">").codeLink(Addresses.rule(rule), rule).add("</span>");
    }
    return this;
  }

  /** Adds a link to the web, if the address leads there; else only its words. */
  Markup outside(String words, String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return text(words);
    }
    return add("<a rel=\"noreferrer\" href=\"").text(address).add("\">").text(words).add("</a>");
  }

  Markup heading(String id, Text words) {
    return add("<h2 id=\"").text(id).add("\">").say(words).add("</h2>\n");
  }

  Markup paragraph(Text words) {
    return words.in(language).isEmpty() ? this : add("<p>").say(words).add("</p>\n");
  }

  Markup severity(Severity severity) {
    String word = severity.word();
    return add("<span class=\"severity " + word + "\">")
        .add("<svg class=\"shape " + word + "\" aria-hidden=\"true\" focusable=\"false\">")
        .add("<use href=\"#shape-" + word + "\"/></svg>")
        .say(SEVERITIES.getOrDefault(severity, Text.NONE))
        .add("</span>");
  }

  /** Begins a table, which can be scrolled to with a keyboard. */
  Markup table(Text caption, List<Text> columns) {
    add("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"").say(caption);
    add("\"><table>\n<thead><tr>");
    columns.forEach(column -> add("<th scope=\"col\">").say(column).add("</th>"));
    return add("</tr></thead>\n<tbody>\n");
  }

  Markup endTable() {
    return add("</tbody>\n</table></div>\n");
  }

  /** Adds a line that says one thing of what the page is about, where there is something to say. */
  Markup fact(Text name, String value) {
    return value.isEmpty() ? this : fact(name).text(value).add("</dd>\n");
  }

  /** Begins such a line; it ends with {@code </dd>}. */
  Markup fact(Text name) {
    return add("<dt>").say(name).add("</dt><dd>");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
