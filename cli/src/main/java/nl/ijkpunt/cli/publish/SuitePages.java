package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Above;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.TestCase;

/** A page for each suite, and a list of them. */
record SuitePages(Publication publication) {
  static final Text TITLE = new Text("Conformance suites", "Conformiteitssuites");

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    for (Published one : publication.standards()) {
      one.suites().forEach(suite -> all.add(page(one.standard(), suite)));
    }
    if (!all.isEmpty()) {
      List<SitePage> suites = List.copyOf(all);
      all.add(
          0,
          new SitePage(
              Addresses.SUITES, Kind.SUITE, TITLE, List.of(), m -> list(m, suites), List.of()));
    }
    return all;
  }

  private static void list(Markup markup, List<SitePage> suites) {
    markup.add("<ul class=\"plain\">\n");
    for (SitePage suite : suites) {
      markup.add("<li>").link(suite.path(), suite.title()).add("</li>\n");
    }
    markup.add("</ul>\n");
  }

  private static SitePage page(Standard standard, Suite suite) {
    return new SitePage(
        Addresses.suite(suite.id()),
        Kind.SUITE,
        suite.title(),
        List.of(new Above(Addresses.SUITES, TITLE)),
        markup -> body(markup, standard, suite),
        List.of(suite.id(), standard.id(), suite.profile()));
  }

  private static void body(Markup markup, Standard standard, Suite suite) {
    markup.add("<dl class=\"pairs\">\n");
    markup.fact(new Text("Name", "Naam")).code(suite.id()).add("</dd>\n");
    markup.fact(new Text("Version", "Versie"), suite.version());
    markup.fact(new Text("Standard", "Standaard"));
    markup.link(Addresses.standard(standard), new Text(standard.id(), standard.id()));
    markup.add("</dd>\n").fact(new Text("Profile", "Profiel"));
    Text profile = new Text(suite.profile(), suite.profile());
    markup.link(Addresses.profile(standard, suite.profile()), profile).add("</dd>\n");
    markup.fact(new Text("Cases", "Gevallen"), String.valueOf(suite.cases().size()));
    markup.add("</dl>\n");
    Text cases = new Text("Cases", "Gevallen");
    markup.heading("cases", cases);
    markup.table(
        cases,
        List.of(
            new Text("Case", "Geval"), new Text("What must be found", "Wat gevonden moet worden")));
    suite.cases().forEach(one -> row(markup, one));
    markup.endTable();
  }

  private static void row(Markup markup, TestCase one) {
    markup.add("<tr><th scope=\"row\">").say(one.title()).add(" <small>").code(one.id());
    markup.add("</small></th><td>");
    if (one instanceof DataCase data) {
      Verdict verdict = data.expected().verdict();
      if (verdict != null) {
        markup.text(verdict.word()).add(" ");
      }
      List<String> rules =
          data.expected().findings().stream().map(DataCase.Place::rule).distinct().toList();
      if (rules.isEmpty()) {
        markup.say("nothing", "niets");
      }
      markup.ruleLinks(rules);
    }
    markup.add("</td></tr>\n");
  }
}
