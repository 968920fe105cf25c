package nl.ijkpunt.cli.publish;

import java.util.List;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.cli.report.PageStyle;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/**
 * What stands around every page.
 *
 * @param site what the site is called
 * @param menu the pages that every page leads to
 */
record Frame(Text site, String tool, List<Above> menu) {
  /** Only files of the site may be loaded, also where it is opened from a disk. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; script-src 'self' file:;"
          + " form-action 'self' file:; base-uri 'none'";

  String around(SitePage page, Language language) {
    Markup markup = new Markup(language, page.path());
    head(markup, page);
    banner(markup, page);
    menu(markup, page);
    markup.add("<main id=\"main\" tabindex=\"-1\" class=\"width site\">\n");
    crumbs(markup, page);
    markup.add("<h1>").say(page.title()).add("</h1>\n");
    page.body().accept(markup);
    markup.add("</main>\n<footer class=\"width\"><p>").say("Made by ", "Gemaakt met ").text(tool);
    markup.say(
        ". This site asks the network for nothing.", ". Deze site vraagt niets van het netwerk.");
    return markup.add("</p></footer>\n</body>\n</html>\n").toString();
  }

  private void head(Markup markup, SitePage page) {
    markup.add("<!DOCTYPE html>\n<html lang=\"" + markup.language().code() + "\">\n<head>\n");
    markup.add("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    markup.add(POLICY).add("\">\n");
    markup.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    markup.add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").say(page.title());
    if (page.kind() != Kind.HOME) {
      markup.text(" – ").say(site);
    }
    markup.add("</title>\n<link rel=\"stylesheet\" href=\"").add(markup.toRoot("assets/site.css"));
    markup.add("\">\n<script src=\"").add(markup.toRoot("assets/site.js")).add("\"></script>\n");
    if (page.kind() == Kind.SEARCH) {
      markup.add("<script defer src=\"").add(markup.toRoot("assets/search.js"));
      markup.add("\"></script>\n");
    }
    markup.add("</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
    markup.say("Skip to the content", "Naar de inhoud").add("</a>\n").add(PageStyle.shapes());
  }

  private void banner(Markup markup, SitePage page) {
    markup.add("\n<header class=\"banner\"><div class=\"width\">\n<p class=\"brand\"><strong>");
    markup.link(Addresses.HOME, site).add("</strong></p>\n<div class=\"controls\">");
    markup.add("<div class=\"group languages\" role=\"group\" aria-label=\"");
    markup.say("Language", "Taal").add("\">");
    for (Language language : List.of(Language.NL, Language.EN)) {
      boolean here = language == markup.language();
      markup.add("<a lang=\"" + language.code() + "\" hreflang=\"" + language.code() + "\"");
      markup.add(here ? " aria-current=\"true\"" : "").add(" href=\"");
      markup.text(markup.toRoot(language.code() + "/" + page.path())).add("\">");
      markup.add(language == Language.NL ? "Nederlands" : "English").add("</a>");
    }
    markup.add("</div><button type=\"button\" id=\"theme\" class=\"needs-script\">");
    markup.say("Dark", "Donker").add("</button></div>\n</div></header>\n");
  }

  private void menu(Markup markup, SitePage page) {
    markup.add("<nav class=\"menu\" aria-label=\"").say("Menu", "Menu");
    markup.add("\"><div class=\"width\">\n<ul>");
    for (Above item : menu) {
      boolean within =
          item.path().equals(page.path())
              || page.above().stream().anyMatch(above -> above.path().equals(item.path()));
      markup.add("<li><a href=\"").text(markup.to(item.path())).add("\"");
      markup.add(item.path().equals(page.path()) ? " aria-current=\"page\"" : "");
      markup.add(within ? " class=\"within\"" : "").add(">").say(item.title()).add("</a></li>");
    }
    markup.add("</ul>\n");
    if (page.kind() != Kind.SEARCH) {
      searchForm(markup, "search-all");
    }
    markup.add("</div></nav>\n");
  }

  /** A field to search from; the page of results takes it from there. */
  static void searchForm(Markup markup, String id) {
    markup.add("<form class=\"search\" role=\"search\" action=\"").add(markup.to(Addresses.SEARCH));
    markup.add("\" method=\"get\"><label for=\"" + id + "\">").say("Search", "Zoeken");
    markup.add("</label><input id=\"" + id + "\" name=\"q\" type=\"search\" maxlength=\"200\">");
    markup.add("<button type=\"submit\">").say("Search", "Zoek").add("</button></form>\n");
  }

  private static void crumbs(Markup markup, SitePage page) {
    if (page.above().isEmpty()) {
      return;
    }
    markup.add("<nav class=\"crumbs\" aria-label=\"").say("You are here", "U bent hier");
    markup.add("\"><ol>");
    for (Above above : page.above()) {
      markup.add("<li>").link(above.path(), above.title()).add("</li>");
    }
    markup.add("</ol></nav>\n");
  }
}
