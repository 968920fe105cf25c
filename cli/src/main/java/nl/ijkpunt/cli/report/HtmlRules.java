package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.catalogue.Catalogue;

/** Why the rules that failed are there; and the rules that were not decided, with the reason. */
record HtmlRules(Report report) {

  /** The rules that failed, each with its explanation; the list of findings folds it in. */
  String explained() {
    List<Tally> failed = report.tallies().stream().filter(tally -> tally.found() > 0).toList();
    if (failed.isEmpty()) {
      return "";
    }
    Html page = new Html();
    page.add("<section id=\"rules\" class=\"rules\" aria-labelledby=\"rules-name\">\n");
    page.add("<h2 id=\"rules-name\">")
        .say("The rules that failed", "De regels die zijn geschonden")
        .add("</h2>\n");
    failed.forEach(tally -> explained(page, tally));
    return page.add("</section>").toString();
  }

  private static void explained(Html page, Tally tally) {
    Rule rule = tally.rule();
    page.add("<details id=\"rule-").text(rule.id()).add("\"><summary>").severity(rule.severity());
    page.add("<span class=\"title\">").say(rule.words().title()).add("</span><code>");
    page.text(rule.id()).add("</code><span class=\"number\">").number(tally.found());
    page.add("</span></summary>\n<div class=\"why\">");
    Text why = Catalogue.why(rule);
    if (!why.isEmpty()) {
      page.add("<div class=\"say\" lang=\"en\">" + paragraphs(why.en()) + "</div>");
      page.add("<div class=\"say\" lang=\"nl\">" + paragraphs(why.nl()) + "</div>");
    }
    page.add("<p class=\"asked\">").say("Asked by", "Gevraagd door").add(": ");
    page.link(rule.requirement().clause(), rule.requirement().link());
    page.add(" · ").say(HtmlPictures.name(rule.basis())).add("</p></div></details>\n");
  }

  /** Paragraphs and code, which is all the Markdown that explanations use. */
  static String paragraphs(String markdown) {
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : markdown.strip().split("\n\\s*\n", -1)) {
      String text = Html.escaped(paragraph.replace('\n', ' '));
      paragraphs.append("<p>").append(text.replaceAll("`([^`]+)`", "<code>$1</code>"));
      paragraphs.append("</p>");
    }
    return paragraphs.toString();
  }

  /** The rules that were not decided, and why not. */
  String unchecked() {
    Html page = new Html();
    for (Outcome outcome : List.of(Outcome.CANT_TELL, Outcome.UNTESTED, Outcome.INAPPLICABLE)) {
      List<Rule> rules =
          report.tallies().stream().filter(t -> t.outcome() == outcome).map(Tally::rule).toList();
      if (!rules.isEmpty()) {
        unchecked(page, outcome, rules);
      }
    }
    String lists = page.toString();
    return new Html()
        .add("<section id=\"unchecked\" class=\"unchecked\" aria-labelledby=\"unchecked-name\">\n")
        .add("<h2 id=\"unchecked-name\">")
        .say("What was not checked, and why", "Wat niet is getoetst, en waarom")
        .add("</h2>\n")
        .add(lists.isEmpty() ? all() : lists)
        .add("</section>")
        .toString();
  }

  private static String all() {
    return "<p>" + new Html().say("Every rule was decided.", "Elke regel is beslist.") + "</p>\n";
  }

  private static void unchecked(Html page, Outcome outcome, List<Rule> rules) {
    page.add("<details><summary><strong>").say(HtmlPictures.name(outcome)).add("</strong> · ");
    page.count(rules.size(), new Text("rule", "regel"), new Text("rules", "regels")).add(" · ");
    page.say(reason(outcome, rules)).add("</summary>\n<ul class=\"plain\">");
    for (Rule rule : rules) {
      page.add("<li>")
          .say(rule.words().title())
          .add(" <code>")
          .text(rule.id())
          .add("</code></li>\n");
    }
    page.add("</ul></details>\n");
  }

  private static Text reason(Outcome outcome, List<Rule> rules) {
    boolean live = rules.stream().allMatch(rule -> rule.needs() == Needs.EXCHANGE);
    return switch (outcome) {
      case UNTESTED ->
          live
              ? new Text(
                  "they need a live endpoint, and files are not one",
                  "er is een draaiend endpoint voor nodig, en dat zijn bestanden niet")
              : new Text("they were not run", "ze zijn niet uitgevoerd");
      case INAPPLICABLE ->
          new Text(
              "there was no record for them to be about", "er was geen record waar ze over gaan");
      default ->
          new Text(
              "what is needed to decide them was not at hand",
              "wat nodig is om ze te beslissen was er niet");
    };
  }
}
