package nl.ijkpunt.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** What ran, on what, and what has become of a baseline: all that is needed to run it again. */
record HtmlRun(Report report) {

  String section() {
    RunData run = report.run();
    Html page = new Html();
    page.add("<section id=\"run\" aria-labelledby=\"run-name\">\n<h2 id=\"run-name\">");
    page.say("How this was checked", "Hoe dit is getoetst").add("</h2>\n<dl class=\"pairs\">");
    pair(page, new Text("Tool", "Gereedschap")).text(run.tool()).add("</dd>\n");
    pair(page, new Text("Standard", "Standaard"))
        .text(run.standard())
        .add("<br><span class=\"hash\">SHA-256 ");
    page.text(run.standardHash()).add("</span></dd>\n");
    pair(page, new Text("Profiles", "Profielen"))
        .text(String.join(", ", run.profiles()))
        .add("</dd>\n");
    pair(page, new Text("Fails on", "Zakt op")).severity(report.failOn()).add("</dd>\n");
    for (Map.Entry<String, String> option : run.options().entrySet()) {
      page.add("<dt><code>--").text(option.getKey()).add("</code></dt><dd>");
      page.text(option.getValue()).add("</dd>\n");
    }
    RunData.Times times = run.times();
    if (times != null) {
      pair(page, new Text("Began", "Begonnen"))
          .add("<time>")
          .text(times.started())
          .add("</time></dd>\n");
      pair(page, new Text("Took", "Duurde")).number(times.milliseconds()).add(" ms, ");
      page.count(times.threads(), new Text("thread", "thread"), new Text("threads", "threads"));
      page.add(", Java ").text(times.java()).add("</dd>\n");
    }
    page.add("</dl>\n");
    inputs(page, run.inputs());
    return page.add("</section>").toString();
  }

  private static Html pair(Html page, Text name) {
    return page.add("<dt>").say(name).add("</dt><dd>");
  }

  private static void inputs(Html page, List<RunData.Input> inputs) {
    if (inputs.isEmpty()) {
      return;
    }
    page.add(
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"inputs-name\">");
    page.add("<table>\n<caption id=\"inputs-name\">").say("What was read", "Wat er is gelezen");
    page.add("</caption>\n<thead><tr><th scope=\"col\">").say("Source", "Bron");
    page.add("</th><th scope=\"col\" class=\"number\">").say("Bytes", "Bytes");
    page.add("</th><th scope=\"col\" class=\"number\">").say("Records", "Records");
    page.add("</th><th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n");
    for (RunData.Input input : inputs) {
      page.add("<tr><th scope=\"row\" class=\"wrap\">").text(input.name());
      page.add("</th><td class=\"number\">").number(input.bytes());
      page.add("</td><td class=\"number\">")
          .number(input.records())
          .add("</td><td class=\"hash\">");
      page.text(Objects.requireNonNullElse(input.sha256(), "–")).add("</td></tr>\n");
    }
    page.add("</tbody></table></div>\n");
  }

  /** What is known, what is mended, and what is over time; nothing without a baseline. */
  String baseline() {
    BaselineResult baseline = report.baseline();
    if (baseline == null) {
      return "";
    }
    Html page = new Html();
    page.add(
        "<section id=\"baseline\" aria-labelledby=\"baseline-name\">\n<h2 id=\"baseline-name\">");
    page.say("Compared with the baseline", "Vergeleken met de baseline");
    page.add("</h2>\n<p class=\"lead\">");
    page.count(
        baseline.known(),
        new Text(
            "finding is known already and does not count.",
            "bevinding is al bekend en telt niet mee."),
        new Text(
            "findings are known already and do not count.",
            "bevindingen zijn al bekend en tellen niet mee."));
    page.add("</p>\n");
    if (baseline.fails()) {
      page.add("<p class=\"note\">");
      page.say(
          "The run fails because what is fixed still stands in the baseline.",
          "De run zakt omdat wat is opgelost nog in de baseline staat.");
      page.add("</p>\n");
    }
    entries(page, new Text("Fixed since", "Sindsdien opgelost"), baseline.fixed());
    entries(
        page,
        new Text("Expired: these count again", "Verlopen: deze tellen weer mee"),
        baseline.expired());
    entries(page, new Text("Not checked now", "Nu niet getoetst"), baseline.unchecked());
    page.add("<p class=\"help wrap\"><code>")
        .text(baseline.name())
        .add("</code> <span class=\"hash\">SHA-256 ");
    return page.text(baseline.sha256()).add("</span></p>\n</section>").toString();
  }

  private static void entries(Html page, Text name, List<BaselineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.add("<details><summary><strong>").say(name).add("</strong> · ").number(entries.size());
    page.add("</summary>\n<ul class=\"plain\">");
    for (BaselineEntry entry : entries) {
      page.add("<li class=\"wrap\">").text(entry.subject()).add(" ").text(entry.path());
      page.add(" <code>").text(entry.rule()).add("</code> × ").number(entry.count());
      about(page, new Text("reason", "reden"), entry.reason());
      about(page, new Text("owner", "eigenaar"), entry.owner());
      about(page, new Text("until", "tot en met"), Objects.toString(entry.until(), null));
      page.add("</li>\n");
    }
    page.add("</ul></details>\n");
  }

  private static void about(Html page, Text name, @Nullable String value) {
    if (value != null) {
      page.add("; ").say(name).add(": ").text(value);
    }
  }
}
