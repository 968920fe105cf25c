package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.cli.publish.SitePage.Kind;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.suite.Coverage;

/** What each standard asks, and what of that is tested. */
record RequirementPages(Publication publication) {
  static final Text TITLE = new Text("Requirements and coverage", "Eisen en dekking");
  static final Text LEAD =
      new Text(
          "What the standard asks, clause by clause, and what of it is tested",
          "Wat de standaard vraagt, eis voor eis, en wat daarvan getest is");

  List<SitePage> all() {
    List<SitePage> all = new ArrayList<>();
    for (Published one : publication.standards()) {
      one.register().ifPresent(register -> all.add(page(one, register)));
    }
    return all;
  }

  private SitePage page(Published one, Register register) {
    List<String> words = new ArrayList<>(List.of(one.standard().id(), "MUST SHOULD MAY"));
    for (Register.Entry entry : register.entries()) {
      words.add(entry.id());
      words.add(entry.text().en());
      words.add(entry.text().nl());
    }
    return new SitePage(
        Addresses.requirements(one.standard()),
        Kind.REQUIREMENT,
        new Text(
            "%s of %s".formatted(TITLE.en(), one.standard().id()),
            "%s van %s".formatted(TITLE.nl(), one.standard().id())),
        StandardPages.above(one.standard()),
        markup -> body(markup, one, register),
        words);
  }

  private static void body(Markup markup, Published one, Register register) {
    markup.add("<p class=\"lead\">").say(LEAD).add(".</p>\n");
    for (Suite suite : one.suites()) {
      markup.add("<h2>").say(suite.title()).add("</h2>\n");
      summary(markup, Coverage.of(register, suite));
    }
    List<Coverage> coverages =
        one.suites().stream().map(suite -> Coverage.of(register, suite)).toList();
    markup.heading("all", new Text("All requirements", "Alle eisen"));
    markup.table(
        new Text("All requirements", "Alle eisen"),
        List.of(
            new Text("Requirement", "Eis"),
            new Text("Level", "Niveau"),
            new Text("Clause", "Bepaling"),
            new Text("Decided by", "Beslist door"),
            new Text("Coverage", "Dekking")));
    for (int i = 0; i < register.entries().size(); i++) {
      row(markup, register.entries().get(i), status(coverages, i));
    }
    markup.endTable();
  }

  /** What the suite that does best by a requirement does. */
  private static Coverage.Status status(List<Coverage> coverages, int index) {
    return coverages.stream()
        .map(coverage -> coverage.lines().get(index).status())
        .reduce((one, other) -> one.compareTo(other) <= 0 ? one : other)
        .orElse(Coverage.Status.UNTESTED);
  }

  private static void summary(Markup markup, Coverage coverage) {
    markup.table(
        new Text("Coverage", "Dekking"),
        List.of(
            new Text("Level", "Niveau"),
            word(Coverage.Status.TESTED),
            word(Coverage.Status.UNTESTED),
            word(Coverage.Status.UNDECIDABLE)));
    for (Register.Level level : Register.Level.values()) {
      markup.add("<tr><th scope=\"row\">").text(level.name()).add("</th>");
      for (Coverage.Status status : Coverage.Status.values()) {
        markup.add("<td class=\"number\">").text("" + coverage.count(level, status)).add("</td>");
      }
      markup.add("</tr>\n");
    }
    markup.endTable();
  }

  private static Text word(Coverage.Status status) {
    return switch (status) {
      case TESTED -> new Text("tested", "getest");
      case UNTESTED -> new Text("untested", "niet getest");
      case UNDECIDABLE -> new Text("not decidable from data", "niet te beslissen uit gegevens");
    };
  }

  private static void row(Markup markup, Register.Entry entry, Coverage.Status status) {
    markup.add("<tr id=\"").text(Addresses.plain(entry.id())).add("\"><th scope=\"row\">");
    markup.say(entry.text()).add(" <small>").code(entry.id()).add("</small></th><td>");
    markup.text(entry.level().name()).add("</td><td>");
    markup.outside(entry.clause(), entry.link()).add("</td><td>");
    markup.ruleLinks(entry.rules());
    markup.text(String.join(" ", entry.schemas())).add("</td><td>").say(word(status));
    entry.undecidable().ifPresent(why -> markup.add("<small>").say(why).add("</small>"));
    markup.add("</td></tr>\n");
  }

  /** Each requirement with where it stands, for who searches. */
  List<SearchIndex.Entry> entries() {
    List<SearchIndex.Entry> entries = new ArrayList<>();
    for (Published one : publication.standards()) {
      Standard standard = one.standard();
      for (Register.Entry entry : one.register().map(Register::entries).orElse(List.of())) {
        entries.add(
            new SearchIndex.Entry(
                Addresses.requirement(standard, entry.id()),
                Kind.REQUIREMENT,
                entry.text(),
                List.of(entry.id(), entry.level().name(), entry.clause(), standard.id())));
      }
    }
    return entries;
  }
}
