package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** The first findings as they stand in the page itself, for paper and for who has no script. */
record HtmlFindings(Report report) {
  private static final int MOST = 40;

  /** What the list leaves out, and why. */
  String note() {
    if (report.findings().isEmpty()) {
      return "<p>" + new Html().say("Nothing was found.", "Er is niets gevonden.") + "</p>";
    }
    long left = report.leftOut().values().stream().mapToLong(Long::longValue).sum();
    if (left == 0) {
      return "";
    }
    Html page = new Html();
    page.add("<p class=\"note\">").number(left);
    page.say(
        " more findings were counted and are not in this list (--max-findings all keeps them): ",
        " bevindingen zijn wel geteld maar staan niet in deze lijst (--max-findings all bewaart ze): ");
    String separator = "";
    for (var entry : report.leftOut().entrySet()) {
      page.add(separator).text(entry.getKey()).add(" (").number(entry.getValue()).add(")");
      separator = ", ";
    }
    return page.add(".</p>").toString();
  }

  /** The first findings that count, or else the first. */
  String first() {
    boolean counting = report.findings().stream().anyMatch(finding -> !finding.known());
    List<Finding> all =
        report.findings().stream().filter(finding -> !counting || !finding.known()).toList();
    Html page = new Html();
    all.stream().limit(MOST).forEach(finding -> finding(page, finding));
    if (all.size() > MOST) {
      page.add("<p class=\"note\">").say("These are the first ", "Dit zijn de eerste ");
      page.number(MOST).say(" of ", " van ").number(all.size());
      page.say(" findings.", " bevindingen.").add("</p>\n");
    }
    return page.toString();
  }

  private static void finding(Html page, Finding finding) {
    page.add("<article class=\"finding\"><p class=\"eyebrow\">").severity(finding.severity());
    page.add("<a href=\"#rule-").text(finding.rule().id()).add("\">");
    page.text(finding.rule().id()).add("</a></p>\n<h3>");
    page.say(finding.message(Language.EN), finding.message(Language.NL));
    page.add("</h3>\n<p class=\"where\">").text(place(finding.location())).add("<br>");
    page.text(subject(finding.subject())).add("</p>\n<dl>");
    row(page, "", new Text("Expected", "Verwacht"));
    page.say(finding.expected(Language.EN), finding.expected(Language.NL)).add("</dd>");
    if (finding.actual() != null) {
      row(page, "", new Text("Found", "Gevonden"));
      page.text(finding.actual()).add("</dd>");
    }
    row(page, "fix", new Text("How to mend it", "Oplossing"));
    page.say(finding.fix(Language.EN), finding.fix(Language.NL)).add("</dd>");
    row(page, "", new Text("Asked by", "Gevraagd door"));
    page.link(finding.requirement().clause(), finding.requirement().link()).add("</dd>");
    if (!finding.profiles().isEmpty()) {
      row(page, "", new Text("Only for", "Alleen voor"));
      page.text(String.join(", ", finding.profiles())).add("</dd>");
    }
    page.add("</dl>\n");
    excerpt(page, finding.excerpt());
    page.add("</article>\n");
  }

  private static void row(Html page, String kind, Text name) {
    page.add("<dt>").say(name).add("</dt><dd class=\"" + kind + "\">");
  }

  private static void excerpt(Html page, @Nullable Excerpt excerpt) {
    if (excerpt != null) {
      page.add("<pre class=\"excerpt\"><code>");
      page.text(excerpt.text().substring(0, excerpt.start())).add("<mark>");
      page.text(excerpt.text().substring(excerpt.start(), excerpt.end())).add("</mark>");
      page.text(excerpt.text().substring(excerpt.end())).add("</code></pre>\n");
    }
  }

  private static String place(Location location) {
    String pointer = location.pointer().isEmpty() ? "" : " · " + location.pointer();
    return "%s:%d:%d%s".formatted(location.source(), location.line(), location.column(), pointer);
  }

  private static String subject(Subject subject) {
    String id = subject.id() == null ? "" : " " + subject.id();
    String key = subject.key() == null ? "" : " (" + subject.key() + ")";
    return subject.type() + id + key;
  }
}
