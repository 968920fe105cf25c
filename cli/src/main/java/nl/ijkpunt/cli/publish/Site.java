package nl.ijkpunt.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.cli.report.PageStyle;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/** All files of a site; the same publication gives the same ones. */
public final class Site {
  private static final Map<String, Text> WHAT =
      Map.of(
          Addresses.STANDARDS,
          new Text(
              "Versions, profiles, record types, requirements and what of them is tested.",
              "Versies, profielen, soorten records, eisen en wat daarvan getest is."),
          Addresses.RULES,
          new Text(
              "What is checked, why, who asks it, and how to mend data that breaks it.",
              "Wat getoetst wordt, waarom, wie het vraagt, en hoe gegevens te herstellen zijn."),
          Addresses.CODES,
          new Text("What codes mean, and since when.", "Wat codes betekenen, en sinds wanneer."),
          Addresses.SUITES,
          new Text(
              "Cases with the findings that each must give.",
              "Gevallen met de bevindingen die elk moet geven."),
          Addresses.PAGES,
          new Text("How to do things.", "Hoe het werkt."));

  private static final Text SEARCH = new Text("Search", "Zoeken");

  private final Publication publication;
  private final Text name;
  private final List<SitePage> pages = new ArrayList<>();

  private Site(Publication publication) {
    this.publication = publication;
    this.name = new Text(publication.title(), publication.title());
  }

  /** The files, by their paths with slashes. */
  public static SortedMap<String, String> of(Publication publication) {
    return new Site(publication).files();
  }

  private SortedMap<String, String> files() {
    pages.addAll(new StandardPages(publication).all());
    pages.addAll(new RequirementPages(publication).all());
    pages.addAll(new ProfilePages(publication).all());
    pages.addAll(new RulePages(publication).all());
    pages.addAll(new CodePages(publication).all());
    pages.addAll(new SuitePages(publication).all());
    pages.addAll(new DocPages(publication).all());
    SortedMap<String, String> files = new TreeMap<>();
    files.put("assets/search.js", SearchIndex.script(found()));
    List<Above> menu = menu();
    pages.add(home(menu));
    pages.add(search());
    Frame frame = new Frame(name, publication.tool(), menu);
    for (SitePage page : pages) {
      for (Language language : Language.values()) {
        files.put(language.code() + "/" + page.path(), frame.around(page, language));
      }
    }
    publication.pages().stream()
        .filter(page -> !page.isMarkdown())
        .forEach(page -> files.put(page.address(), page.content()));
    files.put("assets/site.css", PageStyle.css() + resource("site.css"));
    files.put("assets/site.js", resource("site.js"));
    String start = resource("index.html");
    files.put("index.html", start.replace("{{title}}", PageStyle.escaped(publication.title())));
    files.put(Registry.FILE, Registry.of(publication));
    return files;
  }

  private List<SearchIndex.Entry> found() {
    List<SearchIndex.Entry> found = new ArrayList<>();
    pages.forEach(page -> found.add(SearchIndex.Entry.of(page)));
    found.addAll(new RequirementPages(publication).entries());
    return found;
  }

  /** The pages that others are under. */
  private List<Above> menu() {
    List<Above> menu = new ArrayList<>();
    for (SitePage page : pages) {
      boolean changes = page.path().endsWith("/CHANGELOG.html");
      if ((page.above().isEmpty() && page.path().endsWith("/index.html")) || changes) {
        menu.add(
            new Above(page.path(), changes ? new Text("Changes", "Wijzigingen") : page.title()));
      }
    }
    return menu;
  }

  private SitePage home(List<Above> menu) {
    return new SitePage(
        Addresses.HOME,
        Kind.HOME,
        name,
        List.of(),
        markup -> {
          markup.add("<p class=\"lead\">");
          markup.say(
              "Standards for education data in the Netherlands, what they ask, and how data is held"
                  + " against them.",
              "Standaarden voor onderwijsgegevens in Nederland, wat ze vragen, en hoe gegevens"
                  + " eraan getoetst worden.");
          markup.add("</p>\n<dl class=\"figures\">\n");
          figure(markup, publication.standards().size(), StandardPages.TITLE);
          figure(markup, publication.rules().size(), RulePages.TITLE);
          figure(markup, count(Kind.PROFILE), new Text("Profiles", "Profielen"));
          figure(markup, count(Kind.CODES) - 1, CodePages.TITLE);
          markup.add("</dl>\n<ul class=\"plain\">\n");
          for (Above item : menu) {
            markup.add("<li>").link(item.path(), item.title()).add(" ");
            markup.say(WHAT.getOrDefault(item.path(), Text.NONE)).add("</li>\n");
          }
          markup.add("</ul>\n<p>").say("For programs: ", "Voor programma's: ").add("<a href=\"");
          markup.add(markup.toRoot(Registry.FILE)).add("\">").code(Registry.FILE).add("</a></p>\n");
        },
        List.of());
  }

  private int count(Kind kind) {
    return (int) pages.stream().filter(page -> page.kind() == kind).count();
  }

  private static void figure(Markup markup, int number, Text what) {
    markup.add("<div><dt>").say(what).add("</dt><dd>").text("" + number).add("</dd></div>\n");
  }

  private static SitePage search() {
    return new SitePage(
        Addresses.SEARCH,
        Kind.SEARCH,
        SEARCH,
        List.of(),
        markup -> {
          Frame.searchForm(markup, "query");
          markup.add("<p id=\"found\" role=\"status\"></p>\n<ol id=\"results\" class=\"plain\">");
          markup.add("</ol>\n<noscript><p class=\"note\">");
          markup.say(
              "Searching takes a script. The menu leads to lists of everything.",
              "Zoeken gaat met een script. Het menu leidt naar lijsten van alles.");
          markup.add("</p></noscript>\n");
        },
        List.of());
  }

  private static String resource(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
