package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** What a reader of the page wants to know first: the verdict, and that of each profile. */
record HtmlOverview(Report report) {
  private static final int MOST_ROWS = 20;
  static final Text RECORD = new Text("record", "record");
  static final Text RECORDS = new Text("records", "records");

  /** The verdict as a word and a shape, what it is about, and the numbers that matter. */
  String verdict() {
    Html page = new Html();
    page.add("<h1 id=\"verdict\">").shape(report.verdict().word());
    page.say(name(report.verdict())).add("</h1>\n<p class=\"about\">");
    page.count(report.recordCount(), RECORD, RECORDS).add(" ");
    page.say("from", "uit").add(" ");
    page.count(
        report.run().inputs().size(), new Text("source", "bron"), new Text("sources", "bronnen"));
    page.add(" ").say("checked against", "getoetst aan").add(" <strong>");
    page.text(report.run().standard()).add("</strong>");
    if (report.run().standardGuessed()) {
      page.say(" (chosen by the tool)", " (door het gereedschap gekozen)");
    }
    List<String> profiles = report.run().profiles();
    if (!profiles.isEmpty()) {
      page.add(", ");
      page.say(
          profiles.size() == 1 ? "profile" : "profiles",
          profiles.size() == 1 ? "profiel" : "profielen");
      page.add(" ").text(String.join(", ", profiles));
    }
    page.add(".</p>\n");
    if (report.profiles().size() == 1) {
      page.add("<p class=\"about\">");
      distance(page, report.profiles().get(0));
      page.add("</p>\n");
    }
    return figures(page).toString();
  }

  static Text name(Verdict verdict) {
    return switch (verdict) {
      case PASS -> new Text("Conforms", "Voldoet");
      case FAIL -> new Text("Does not conform", "Voldoet niet");
      case INCONCLUSIVE -> new Text("Undecided", "Onbeslist");
    };
  }

  private Html figures(Html page) {
    page.add("<dl class=\"figures\">\n");
    figure(page, Severity.ERROR, new Text("error", "fout"), new Text("errors", "fouten"));
    figure(
        page,
        Severity.WARNING,
        new Text("warning", "waarschuwing"),
        new Text("warnings", "waarschuwingen"));
    figure(page, Severity.INFO, new Text("info", "keer info"), new Text("infos", "keer info"));
    page.add("<div><dt>").say("causes", "oorzaken").add("</dt><dd>");
    page.number(report.causes().size()).add("</dd></div>\n");
    if (report.baseline() != null) {
      page.add("<div><dt>").say("known already", "al bekend").add("</dt><dd>");
      page.number(report.baseline().known()).add("</dd></div>\n");
    }
    return page.add("</dl>");
  }

  private void figure(Html page, Severity severity, Text one, Text many) {
    long count = report.count(severity);
    page.add("<div><dt class=\"" + (count > 0 ? severity.word() : "none") + "\">");
    page.shape(severity.word()).say(count == 1 ? one : many);
    page.add("</dt><dd>").number(count).add("</dd></div>\n");
  }

  /** What kept the run from doing all it was asked, so near the verdict that nobody misses it. */
  String trouble() {
    if (report.notifications().isEmpty()) {
      return "";
    }
    Html page = new Html();
    page.add("<section class=\"trouble\" aria-labelledby=\"trouble-name\">\n");
    page.add("<h2 id=\"trouble-name\">");
    page.say("What went wrong in checking", "Wat er misging bij het toetsen").add("</h2>\n<ul>");
    for (Notification notification : report.notifications()) {
      page.add("<li class=\"note wrap\">");
      if (notification.source() != null) {
        page.add("<code>").text(notification.source()).add("</code> ");
      }
      page.say(notification.what());
      if (notification.rule() != null) {
        page.add(" <code>").text(notification.rule()).add("</code>");
      }
      page.add("</li>\n");
    }
    return page.add("</ul></section>").toString();
  }

  /** The verdict for each profile, and for several which cause stands in the way of which. */
  String profiles() {
    if (report.profiles().isEmpty()) {
      return "";
    }
    Html page = new Html();
    page.add("<section id=\"profiles\" aria-labelledby=\"profiles-name\">\n");
    page.add("<h2 id=\"profiles-name\">")
        .say("For whom is it good enough?", "Voor wie is het goed genoeg?");
    page.add(
        "</h2>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"profiles-name\">");
    page.add("<table>\n<thead><tr>");
    head(page, "", "Profile", "Profiel");
    head(page, "", "Verdict", "Oordeel");
    head(page, "number", "Rules", "Regels");
    head(page, "number", "Errors", "Fouten");
    head(page, "number", "Warnings", "Waarschuwingen");
    head(page, "number", "Causes to mend", "Te herstellen oorzaken");
    head(page, "number", "Records that fail", "Afgekeurde records");
    page.add("</tr></thead>\n<tbody>\n");
    report.profiles().forEach(profile -> row(page, profile));
    page.add("</tbody></table></div>\n");
    if (report.profiles().size() > 1 && !report.causes().isEmpty()) {
      marks(page);
    }
    return page.add("</section>").toString();
  }

  private static void head(Html page, String kind, String english, String dutch) {
    page.add("<th scope=\"col\" class=\"" + kind + "\">").say(english, dutch).add("</th>");
  }

  private void row(Html page, ProfileResult profile) {
    page.add("<tr><th scope=\"row\">").text(profile.name()).add("<small>");
    page.say(profile.title()).add(profile.title().isEmpty() ? "" : "<br>");
    distance(page, profile);
    page.add("</small></th><td><span class=\"severity " + profile.verdict().word() + "\">");
    page.shape(profile.verdict().word()).say(name(profile.verdict())).add("</span></td>");
    cell(page, profile.rules());
    cell(page, profile.count(Severity.ERROR));
    cell(page, profile.count(Severity.WARNING));
    cell(page, profile.causes());
    page.add("<td class=\"number\">").number(profile.records());
    page.add("<small>").say("of", "van").add(" ").number(report.recordCount());
    page.add("</small></td></tr>\n");
  }

  private static void cell(Html page, long number) {
    page.add("<td class=\"number\">").number(number).add("</td>");
  }

  private void distance(Html page, ProfileResult profile) {
    page.say(distance(profile, Language.EN), distance(profile, Language.NL));
  }

  private String distance(ProfileResult profile, Language language) {
    boolean blocked = new ProfilesText(report, language).blocked(profile);
    String words = new CauseWords(language).distance(profile, report.recordCount(), blocked);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private void marks(Html page) {
    page.add(
        "<div class=\"scroll marks\" role=\"group\" tabindex=\"0\" aria-labelledby=\"marks-name\">");
    page.add("<table>\n<caption id=\"marks-name\">");
    page.say(
        "What stands between the data and each profile",
        "Wat er tussen de data en elk profiel staat");
    page.add("</caption>\n<thead><tr>");
    head(page, "", "Cause", "Oorzaak");
    report
        .profiles()
        .forEach(
            profile ->
                page.add("<th scope=\"col\" class=\"mark\">").text(profile.name()).add("</th>"));
    page.add("</tr></thead>\n<tbody>\n");
    for (Cause cause : report.causes().stream().limit(MOST_ROWS).toList()) {
      page.add("<tr><th scope=\"row\">").say(cause.rule().words().title());
      page.add("<small class=\"wrap\"><code>")
          .text(HtmlCauses.place(cause))
          .add("</code></small></th>");
      report.profiles().forEach(profile -> mark(page, cause.severities().get(profile.name())));
      page.add("</tr>\n");
    }
    page.add("</tbody></table></div>\n");
    int more = report.causes().size() - MOST_ROWS;
    if (more > 0) {
      page.add("<p class=\"help\">").say("And ", "En nog ").number(more);
      page.say(" more, further down.", ", verderop.").add("</p>\n");
    }
  }

  private static void mark(Html page, @Nullable Severity severity) {
    page.add("<td class=\"mark\">");
    if (severity == null) {
      page.add("<span class=\"unseen\">").say("not asked", "niet gevraagd").add("</span>");
    } else {
      page.severity(severity);
    }
    page.add("</td>");
  }
}
