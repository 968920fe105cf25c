package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.PrincipleResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;

/** What an architecture board looks at first: principles, and which source fills what. */
record HtmlArchitecture(Report report) {
  /** More sources than these do not stand beside each other on a page. */
  private static final int MOST_SOURCES = 8;

  static final Text COVERAGE = new Text("Coverage", "Dekking");

  /** Whether there is anything to show of principles. */
  boolean hasPrinciples() {
    Architecture architecture = report.architecture();
    return architecture != null && !architecture.principles().isEmpty();
  }

  /** Whether there is anything to show of coverage. */
  boolean hasCoverage() {
    Architecture architecture = report.architecture();
    return architecture != null && !architecture.coverage().isEmpty();
  }

  /** How it stands with each principle, and on whose word. */
  String principles() {
    Architecture architecture = report.architecture();
    if (architecture == null || architecture.principles().isEmpty()) {
      return "";
    }
    Html page = new Html();
    page.add("<section id=\"principles\" aria-labelledby=\"principles-name\">\n");
    page.add("<h2 id=\"principles-name\">").say(PrincipleWords.HEADING).add("</h2>\n");
    page.add("<p class=\"lead\">");
    page.say(
        sentence(architecture.principles(), Language.EN),
        sentence(architecture.principles(), Language.NL));
    page.add("</p>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
    page.add(" aria-labelledby=\"principles-name\">\n<table class=\"principles\">\n<thead><tr>");
    head(page, "Principle", "Principe");
    head(page, "State", "Stand");
    head(page, "What data says", "Wat data zegt");
    head(page, "What somebody declares", "Wat iemand verklaart");
    page.add("</tr></thead>\n<tbody>\n");
    Map<String, Long> found = new HashMap<>();
    report.tallies().forEach(tally -> found.put(tally.rule().id(), tally.found()));
    architecture.principles().forEach(result -> row(page, result, found));
    return page.add("</tbody></table></div>\n</section>").toString();
  }

  private static String sentence(List<PrincipleResult> results, Language language) {
    String counts = PrincipleWords.counts(results, language);
    return Character.toUpperCase(counts.charAt(0))
        + counts.substring(1)
        + ". "
        + PrincipleWords.NOTE.in(language);
  }

  private static void head(Html page, String english, String dutch) {
    page.add("<th scope=\"col\">").say(english, dutch).add("</th>");
  }

  private static void row(Html page, PrincipleResult result, Map<String, Long> found) {
    page.add("<tr><th scope=\"row\">").text(result.principle().id()).add(" ");
    page.say(result.principle().title()).add("<small>").text(result.principle().source());
    String shape = PrincipleWords.shape(result.state());
    page.add("</small></th><td><span class=\"severity " + shape + "\">").shape(shape);
    page.say(PrincipleWords.state(result.state())).add("</span></td><td>");
    page.add("<span class=\"narrow\">").say("Data: ", "Data: ").add("</span>");
    page.say(PrincipleWords.data(result.data()));
    for (PrincipleResult.Decided decided : result.outcomes()) {
      decided(page, decided, found.getOrDefault(decided.ask().rule(), 0L));
    }
    page.add("</td><td>");
    if (result.answers().isEmpty()) {
      page.say("nothing is asked", "er wordt niets gevraagd");
    }
    for (PrincipleResult.Answer answer : result.answers()) {
      page.add("<p class=\"question\">")
          .say(answer.question().words())
          .add("<small class=\"wrap\">");
      page.say(PrincipleWords.answer(answer)).add(" <code>").text(answer.question().id());
      page.add("</code></small></p>");
    }
    page.add("</td></tr>\n");
  }

  /** A rule that failed leads to what was found. */
  private static void decided(Html page, PrincipleResult.Decided decided, long found) {
    boolean failed = decided.outcome() == Outcome.FAILED;
    page.add("<small class=\"wrap\">");
    if (failed) {
      page.add("<a href=\"#rule-").text(decided.ask().rule()).add("\">");
    }
    page.add("<code>").text(decided.ask().written()).add(failed ? "</code></a> " : "</code> ");
    page.say(PrincipleWords.outcome(decided.outcome()));
    if (failed && decided.ask().property().isEmpty()) {
      page.add(" (%d)".formatted(found));
    }
    page.add("</small>");
  }

  /** With sources named from where their names part. */
  private static Coverage shortened(Coverage coverage) {
    List<String> names = coverage.sources();
    int folder = names.get(0).lastIndexOf('/') + 1;
    while (folder > 0 && !allBegin(names, names.get(0).substring(0, folder))) {
      folder = names.get(0).lastIndexOf('/', folder - 2) + 1;
    }
    int from = folder;
    return new Coverage(
        names.stream().map(name -> name.substring(from)).toList(),
        coverage.kinds(),
        coverage.shared());
  }

  private static boolean allBegin(List<String> names, String with) {
    return names.stream().allMatch(name -> name.startsWith(with));
  }

  /** Which source fills what of the model, darker the more. */
  String coverage() {
    Architecture architecture = report.architecture();
    if (architecture == null || architecture.coverage().isEmpty()) {
      return "";
    }
    Coverage coverage = architecture.coverage();
    boolean many = coverage.sources().size() > MOST_SOURCES;
    CoverageSheet sheet =
        new CoverageSheet(
            report.run().standard(), many ? coverage.together("∑") : shortened(coverage), Map.of());
    Html page = new Html();
    page.add("<section id=\"coverage\" aria-labelledby=\"coverage-name\">\n");
    page.add("<h2 id=\"coverage-name\">").say(COVERAGE).add("</h2>\n<p class=\"lead\">");
    sheet.lead().forEach(words -> page.say(words).add(" "));
    if (many) {
      page.say(
          "There are too many sources to set apart: ∑ is all of them.",
          "Er zijn te veel bronnen om apart te zetten: ∑ is alle samen.");
    }
    page.add("</p>\n");
    new HtmlSheet(page).table(sheet.objects());
    new HtmlSheet(page).folded(sheet.properties());
    new HtmlSheet(page).folded(sheet.gaps());
    return page.add("</section>").toString();
  }
}
