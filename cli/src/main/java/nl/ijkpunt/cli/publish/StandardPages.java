package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.Suite;

/** A page for each standard and each type of its records, and a list of standards. */
final class StandardPages {
  static final Text TITLE = new Text("Standards", "Standaarden");

  private static final Text TYPES = new Text("Record types", "Soorten records");
  private static final Text PROFILES = new Text("Profiles", "Profielen");

  private final Publication publication;

  StandardPages(Publication publication) {
    this.publication = publication;
  }

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    all.add(
        new SitePage(Addresses.STANDARDS, Kind.STANDARD, TITLE, List.of(), this::list, List.of()));
    for (Published one : publication.standards()) {
      all.add(page(one));
      all.addAll(new TypePages(one.standard()).all());
    }
    return all;
  }

  /** Where the pages about a standard belong. */
  static List<Above> above(Standard standard) {
    return List.of(
        new Above(Addresses.STANDARDS, TITLE),
        new Above(Addresses.standard(standard), new Text(standard.id(), standard.id())));
  }

  private void list(Markup markup) {
    markup.table(
        TITLE,
        List.of(
            new Text("Standard", "Standaard"),
            new Text("Maintainer", "Beheerder"),
            new Text("Status", "Status"),
            PROFILES));
    for (Published one : publication.standards()) {
      Standard standard = one.standard();
      markup.add("<tr><th scope=\"row\">").link(Addresses.standard(standard), standard.title());
      markup.add(" <small>").code(standard.id()).add("</small></th><td>");
      markup.text(standard.maintainer()).add("</td><td>").text(standard.status()).add("</td><td>");
      markup.text(String.join(", ", standard.profiles().keySet())).add("</td></tr>\n");
    }
    markup.endTable();
  }

  private SitePage page(Published one) {
    Standard standard = one.standard();
    return new SitePage(
        Addresses.standard(standard),
        Kind.STANDARD,
        standard.title(),
        List.of(new Above(Addresses.STANDARDS, TITLE)),
        markup -> body(markup, one),
        List.of(standard.id(), standard.maintainer(), standard.status()));
  }

  private static void body(Markup markup, Published one) {
    Standard standard = one.standard();
    markup.add("<dl class=\"pairs\">\n");
    markup.fact(new Text("Name and version", "Naam en versie")).code(standard.id()).add("</dd>\n");
    markup.fact(new Text("Maintainer", "Beheerder"), standard.maintainer());
    markup.fact(new Text("Status", "Status"), standard.status());
    markup.fact(new Text("Home", "Thuisbasis"));
    markup.outside(standard.home(), standard.home()).add("</dd>\n");
    markup.fact(new Text("SHA-256 of its data", "SHA-256 van de gegevens"));
    markup.add("<span class=\"hash\">").text(standard.hash()).add("</span></dd>\n</dl>\n");
    markup.heading("profiles", PROFILES).add("<ul class=\"plain\">\n");
    standard
        .profiles()
        .forEach(
            (name, profile) -> {
              markup
                  .add("<li>")
                  .link(Addresses.profile(standard, name), titled(profile.title(), name));
              markup.add(" ").code(name).add("</li>\n");
            });
    markup.add("</ul>\n");
    requirements(markup, one);
    types(markup, standard);
    codes(markup, standard);
  }

  static Text titled(Text title, String name) {
    return title.isEmpty() ? new Text(name, name) : title;
  }

  private static void requirements(Markup markup, Published one) {
    if (one.register().isPresent()) {
      markup.heading("requirements", RequirementPages.TITLE).add("<p>");
      markup.link(Addresses.requirements(one.standard()), RequirementPages.LEAD).add("</p>\n");
    }
    if (!one.suites().isEmpty()) {
      markup.heading("suites", SuitePages.TITLE).add("<ul class=\"plain\">\n");
      for (Suite suite : one.suites()) {
        markup.add("<li>").link(Addresses.suite(suite.id()), suite.title()).add(" ");
        markup.code(suite.id()).add("</li>\n");
      }
      markup.add("</ul>\n");
    }
  }

  private static void types(Markup markup, Standard standard) {
    List<String> types = TypePages.names(standard);
    if (types.isEmpty()) {
      return;
    }
    markup.heading("types", TYPES).add("<ul class=\"columns\">\n");
    for (String type : types) {
      markup.add("<li>").codeLink(Addresses.type(standard, type), type).add("</li>\n");
    }
    markup.add("</ul>\n");
  }

  private static void codes(Markup markup, Standard standard) {
    List<String> own = CodePages.own(standard);
    if (own.isEmpty()) {
      return;
    }
    markup.heading("codes", CodePages.TITLE).add("<ul class=\"columns\">\n");
    for (String list : own) {
      markup.add("<li>").codeLink(Addresses.codes(standard, list), list).add("</li>\n");
    }
    markup.add("</ul>\n");
  }
}
