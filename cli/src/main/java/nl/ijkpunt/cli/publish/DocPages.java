package nl.ijkpunt.cli.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;

/** The pages that people wrote, in Markdown. */
final class DocPages {
  static final Text TITLE = new Text("Documentation", "Documentatie");

  private static final Text TABLE = new Text("Table", "Tabel");
  private static final Above OVER = new Above(Addresses.PAGES, TITLE);

  private final Map<String, DocPage> pages = new TreeMap<>();
  private final Map<String, String> rulePages = new TreeMap<>();

  DocPages(Publication publication) {
    publication.pages().forEach(page -> pages.put(page.name(), page));
    for (Rule rule : publication.rules()) {
      rulePages.put(rule.page(), rule.id());
    }
  }

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    for (DocPage page : pages.values()) {
      if (page.isMarkdown() && !page.isDutch()) {
        all.add(page(page));
      }
    }
    if (!all.isEmpty()) {
      all.add(0, list(List.copyOf(all)));
    }
    return all;
  }

  private static SitePage list(List<SitePage> pages) {
    return new SitePage(
        Addresses.PAGES,
        Kind.PAGE,
        TITLE,
        List.of(),
        markup -> {
          markup.add("<ul class=\"plain\">\n");
          for (SitePage page : pages) {
            markup.add("<li>").link(page.path(), page.title()).add("</li>\n");
          }
          markup.add("</ul>\n");
        },
        List.of());
  }

  private SitePage page(DocPage english) {
    DocPage dutch = pages.getOrDefault(english.dutchName(), english);
    Markdown title = Markdown.of(english.content(), Optional::of);
    Markdown dutchTitle = Markdown.of(dutch.content(), Optional::of);
    Text named =
        new Text(called(title.takeTitle(), english), called(dutchTitle.takeTitle(), english));
    return new SitePage(
        english.address(),
        Kind.PAGE,
        named,
        List.of(OVER),
        markup -> body(markup, english, dutch),
        List.of(title.plain(), dutch.equals(english) ? "" : dutchTitle.plain()));
  }

  private static String called(String title, DocPage page) {
    return title.isEmpty() ? page.name() : title;
  }

  private void body(Markup markup, DocPage english, DocPage dutch) {
    DocPage shown = markup.language() == Language.NL ? dutch : english;
    boolean other = markup.language() == Language.NL && !shown.isDutch();
    Markdown page = Markdown.of(shown.content(), link -> target(markup, shown, link));
    page.takeTitle();
    if (other) {
      markup.add("<p class=\"note\">Deze pagina is er alleen in het Engels.</p>\n");
    }
    markup.add("<div class=\"prose\"" + (other ? " lang=\"en\"" : "") + ">\n");
    markup.add(page.html(TABLE.in(other ? Language.EN : markup.language())));
    markup.add("</div>\n");
  }

  /** Where a link on a page leads on the site. */
  private Optional<String> target(Markup markup, DocPage from, String link) {
    if (link.startsWith("#") || link.matches("(?i)https?://.*")) {
      return Optional.of(link);
    }
    int hash = link.indexOf('#');
    String place = hash < 0 ? link : link.substring(0, hash);
    String anchor = hash < 0 ? "" : link.substring(hash);
    String name = Path.of(from.name()).resolveSibling(place).normalize().toString();
    String slashed = name.replace('\\', '/');
    for (Map.Entry<String, String> rule : rulePages.entrySet()) {
      if (("/" + slashed).endsWith(rule.getKey())) {
        return Optional.of(markup.to(Addresses.rule(rule.getValue())));
      }
    }
    DocPage page = pages.get(slashed);
    if (page == null) {
      return Optional.empty();
    }
    String address = page.isMarkdown() ? markup.to(page.address()) : markup.toRoot(page.address());
    return Optional.of(address.replace(".nl.html", ".html") + anchor);
  }
}
