package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;

/** What made the findings, with a bar for how many records each cause keeps from being in order. */
record HtmlCauses(Report report) {
  private static final int OPEN = 10;
  private static final int MOST = 200;

  String section() {
    List<Cause> causes = report.causes();
    if (causes.isEmpty()) {
      return "";
    }
    Html page = new Html();
    page.add("<section id=\"causes\" aria-labelledby=\"causes-name\">\n<h2 id=\"causes-name\">");
    page.say("What to mend first", "Eerst te herstellen").add("</h2>\n<p class=\"lead\">");
    page.say(
        "Findings of one rule at the same place in records of one type have one cause. The causes whose end puts most records in order come first.",
        "Bevindingen van één regel op dezelfde plek in records van één soort hebben één oorzaak. De oorzaken waarvan herstel de meeste records op orde brengt, staan vooraan.");
    page.add("</p>\n<p class=\"help\">");
    key(
        page,
        "some",
        new Text("records in order once this is mended", "records op orde als dit hersteld is"));
    key(page, "all", new Text("records that have it", "records die het hebben"));
    page.add("</p>\n");
    long most = causes.stream().mapToLong(Cause::records).max().orElse(1);
    list(page, 0, Math.min(OPEN, causes.size()), most);
    int shown = Math.min(MOST, causes.size());
    if (shown > OPEN) {
      page.add("<details class=\"more\"><summary>").say("And ", "En nog ");
      page.count(
          shown - OPEN, new Text("cause more", "oorzaak"), new Text("causes more", "oorzaken"));
      page.add("</summary>\n");
      list(page, OPEN, shown, most);
      page.add("</details>\n");
    }
    if (causes.size() > shown) {
      page.add("<p class=\"note\">").number((long) causes.size() - shown);
      page.say(
          " more causes are not listed here; the JSON report has them all.",
          " oorzaken staan hier niet bij; het JSON-rapport heeft ze alle.");
      page.add("</p>\n");
    }
    return page.add("</section>").toString();
  }

  private static void key(Html page, String kind, Text words) {
    page.add("<span class=\"key\"><svg aria-hidden=\"true\"><rect class=\"");
    page.add(kind).add("\" width=\"100%\" height=\"100%\"/></svg>").say(words).add("</span>");
  }

  private void list(Html page, int from, int to, long most) {
    page.add("<ol class=\"causes\" start=\"" + (from + 1) + "\">\n");
    for (int i = from; i < to; i++) {
      cause(page, i, most);
    }
    page.add("</ol>\n");
  }

  private void cause(Html page, int number, long most) {
    Cause cause = report.causes().get(number);
    page.add("<li class=\"cause\"><span class=\"rank\" aria-hidden=\"true\">" + (number + 1));
    page.add("</span><div class=\"what\"><h3>").say(cause.rule().words().title());
    page.add("</h3>\n<p class=\"wrap\">").severity(cause.rule().severity()).add(" · <code>");
    page.text(place(cause)).add("</code> · ").add("<a href=\"#rule-").text(cause.rule().id());
    page.add("\">").text(cause.rule().id()).add("</a></p>\n<p class=\"wrap\">");
    places(page, cause);
    page.add("</p></div>\n<div class=\"much\">");
    amount(page, cause, most);
    page.add("<button type=\"button\" class=\"needs-script\" data-cause=\"" + number + "\">");
    page.say("Show the findings", "Toon de bevindingen");
    page.add("<span class=\"unseen\"> ")
        .say("of cause ", "van oorzaak ")
        .add((number + 1) + "</span>");
    page.add("</button></div></li>\n");
  }

  private void amount(Html page, Cause cause, long most) {
    boolean records = report.records().containsKey(cause.type());
    page.add("<p class=\"count\">");
    page.count(
        cause.found(), new Text("finding", "bevinding"), new Text("findings", "bevindingen"));
    if (records) {
      page.say(" in ", " in ").count(cause.records(), HtmlOverview.RECORD, HtmlOverview.RECORDS);
    }
    page.add("</p>");
    if (!records || Subject.hides(cause.type())) {
      return;
    }
    page.add(SvgBars.bar(cause.records(), cause.mostUnblocked(), most));
    page.add("<p class=\"gain\">");
    if (cause.mostUnblocked() > 0) {
      page.say("Mending it puts ", "Herstel brengt ");
      page.count(cause.mostUnblocked(), HtmlOverview.RECORD, HtmlOverview.RECORDS);
      page.say(" in order.", " op orde.");
    } else if (cause.rule().severity().compareTo(report.failOn()) >= 0) {
      page.say(
          "Each of these records has another mistake too.",
          "Elk van deze records heeft nog een andere fout.");
    } else {
      page.say("This alone does not fail a record.", "Hierop alleen wordt geen record afgekeurd.");
    }
    page.add("</p>");
  }

  private static void places(Html page, Cause cause) {
    boolean all = cause.first().size() == cause.found();
    page.say(all ? "At " : "First at ", all ? "In " : "Het eerst in ");
    String separator = "";
    for (Location place : cause.first()) {
      page.add(separator).text(place.source() + ":" + place.line());
      separator = ", ";
    }
  }

  /** The place in a record, as people write it. */
  static String place(Cause cause) {
    return CausesText.place(cause);
  }
}
